import { sizeOf } from '../chart/size.ts';
import type { ChartView } from '../chart/view.ts';
import type { Placed } from './picture.ts';

/** A box for a chart. */
export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Least height of a drawing that can be squeezed; the others need what they need. */
function leastHeight(view: ChartView): number {
  switch (view.type) {
    case 'line':
      return 260;
    case 'bar':
    case 'before-after':
      return view.series.length > 1 ? 300 : 240;
    default:
      return sizeOf(view, 'wide').height;
  }
}

/** Types that fill any height, because an axis stretches. */
const elastic: readonly ChartView['type'][] = ['line', 'bar', 'before-after'];

/**
 * A chart as large as its box allows, at most `largest` times its usual size: its text grows with it, and a picture is
 * often seen small. What is left over of the height stands two thirds below it.
 */
export function chartIn(view: ChartView, { x, y, width, height }: Room, largest: number): Placed {
  const least = leastHeight(view);
  const scale = Math.min(largest, height / least);
  const size = {
    ...sizeOf(view, 'wide'),
    width: Math.floor(width / scale),
    height: Math.floor(elastic.includes(view.type) ? height / scale : least),
  };
  const left = height - size.height * scale;
  return { view, size, x, y: Math.round(y + left / 3), scale };
}
