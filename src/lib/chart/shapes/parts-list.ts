import type { Size } from '../size.ts';
import { wrap } from '../text-width.ts';
import type { ChartPoint, ChartView } from '../view.ts';

/** A slice in words: its name, then its value and share. */
export interface Part {
  lines: readonly string[];
  value: string;
  /** Middle of the first line, from the top of the list. */
  y: number;
}

/** The slices of a doughnut as a list in `width` pixels, and the height it takes. */
export function partsList(
  view: ChartView,
  text: Size['text'],
  width: number,
): { parts: readonly Part[]; height: number } {
  const step = text * 1.35;
  const points: readonly (ChartPoint | null)[] = view.series[0]?.points ?? [];
  let top = 0;
  const parts = view.categories.map((label, index) => {
    const point = points[index];
    const lines = wrap(label, text, width - 24);
    const part = {
      lines,
      value: [point?.text, point?.detail].filter(Boolean).join(' · '),
      y: top + step / 2,
    };
    top += (lines.length + 1) * step + 16;
    return part;
  });
  return { parts, height: top - 16 };
}
