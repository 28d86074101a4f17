import type { Chart } from 'chart.js';
import type { Size } from '../size.ts';
import { textWidth } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import type { ChartPoint, ChartView } from '../view.ts';
import { chartWords } from '../words.ts';
import { writeLines } from './shape.ts';

/** Places on the axis of periods before which a definition changed, each once. */
export function breaksOf(view: ChartView): number[] {
  if (view.axis !== 'periods') return [];
  return view.categories.flatMap((_, index) =>
    index > 0 && view.series.some(({ points }) => points[index]?.broken) ? [index] : [],
  );
}

/** Height above the plot that the words over the breaks need. */
export function breakRoom(view: ChartView, size: Size): number {
  return breaksOf(view).length > 0 ? size.text * 1.5 : 0;
}

/** True where a line from one known point to the next would cross a change of definition. */
export function isBroken(
  points: readonly (ChartPoint | null)[],
  { p0DataIndex: from, p1DataIndex: to }: { p0DataIndex: number; p1DataIndex: number },
): boolean {
  return points.slice(from + 1, to + 1).some((point) => point?.broken);
}

/**
 * A dashed line across the plot between two periods, and at its head, `above` pixels over the plot, what it means.
 */
export function writeBreaks(
  chart: Chart,
  view: ChartView,
  size: Size,
  theme: Theme,
  above = size.text * 0.4,
): void {
  const { ctx, chartArea, scales } = chart;
  const rows = chart.options.indexAxis === 'y';
  const scale = scales[rows ? 'y' : 'x'];
  const text = chartWords(view.script).break;
  const style = { size: size.text - 3, font: theme.font, color: theme.muted };
  let free = -Infinity;
  for (const index of breaksOf(view)) {
    const [before = 0, after = 0] = [index - 1, index].map((at) => scale?.getPixelForValue(at));
    const at = Math.round((before + after) / 2) + 0.5;
    const top = chartArea.top - breakRoom(view, size) - above;
    ctx.save();
    ctx.strokeStyle = theme.muted;
    ctx.lineWidth = 1;
    ctx.setLineDash([3, 3]);
    ctx.beginPath();
    ctx.moveTo(rows ? chartArea.left : at, rows ? at : top);
    ctx.lineTo(rows ? chartArea.right : at, rows ? at : chartArea.bottom);
    ctx.stroke();
    ctx.restore();
    const left = Math.min(at + 6, chart.width - textWidth(text, style.size));
    if (rows || left < free) continue;
    writeLines(ctx, [text], left, top + style.size * 0.6, style);
    free = left + textWidth(text, style.size) + 4;
  }
}
