import type { ChartType } from './schema.ts';
import { barHorizontal } from './shapes/bar-horizontal.ts';
import { bar } from './shapes/bar.ts';
import { beforeAfter } from './shapes/before-after.ts';
import { bigNumber } from './shapes/big-number.ts';
import { doughnut } from './shapes/doughnut.ts';
import { line } from './shapes/line.ts';
import { progress } from './shapes/progress.ts';
import type { Shape, ShapeConfiguration } from './shapes/shape.ts';
import type { Size } from './size.ts';
import type { Theme } from './theme.ts';
import type { ChartView } from './view.ts';

const shapes: Record<ChartType, Shape> = {
  line,
  bar,
  'bar-horizontal': barHorizontal,
  doughnut,
  'before-after': beforeAfter,
  progress,
  'big-number': bigNumber,
};

/** The Chart.js configuration of a view, the same for the drawing at build time and in the browser. Pure. */
export function toChartJs(view: ChartView, size: Size, theme: Theme): ShapeConfiguration {
  return shapes[view.type](view, size, theme);
}
