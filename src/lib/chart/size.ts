import type { ChartView } from './view.ts';

/** Drawing area in CSS pixels; a page scales the whole drawing, so that nothing is laid out twice. */
export interface Size {
  width: number;
  height: number;
  narrow: boolean;
  /** Size of ordinary text. */
  text: number;
}

/** The two drawings of a chart: 800 pixels wide, and 400 for columns below 560 pixels. */
export function sizeOf(view: ChartView, kind: 'wide' | 'narrow'): Size {
  if (kind === 'wide') return { width: 800, height: view.height, narrow: false, text: 16 };
  const rows = view.categories.length;
  const heights = {
    line: 420,
    bar: 420,
    'before-after': 420,
    'bar-horizontal': 24 + rows * Math.max(66, view.series.length * 40),
    progress: 16 + rows * 100,
    doughnut: 270 + rows * 56,
    'big-number': rows * 150,
  };
  return { width: 400, height: heights[view.type], narrow: true, text: 17 };
}
