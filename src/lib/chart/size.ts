import { rowHeight } from './shapes/big-number.ts';
import { keysOf } from './shapes/keys.ts';
import { partsList } from './shapes/parts-list.ts';
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
  const size = { width: 400, height: 420, narrow: true, text: 17 };
  return { ...size, height: narrowHeight(view, size) };
}

function narrowHeight(view: ChartView, size: Size): number {
  const rows = view.categories.length;
  switch (view.type) {
    case 'bar-horizontal':
      return 16 + keysOf(view, size).height + rows * Math.max(60, view.series.length * 34 + 16);
    case 'progress':
      return 16 + rows * (view.series[0]?.points.some((point) => point?.detail) ? 96 : 78);
    case 'doughnut':
      return 292 + Math.ceil(partsList(view, size.text, size.width - 40).height);
    case 'big-number':
      return rows * rowHeight;
    case 'bar':
    case 'before-after':
      return view.series.length > 1 ? 420 : 320;
    default:
      return size.height;
  }
}
