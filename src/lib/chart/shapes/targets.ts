import type { Chart } from 'chart.js';
import type { Size } from '../size.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import type { ChartView } from '../view.ts';
import { spread, writeLines } from './shape.ts';

type Target = NonNullable<ChartView['targets']>[number];

/** Lines of the words beside a target line: its name, then its value. */
function linesOf({ name, text }: Target, size: Size): string[] {
  const most = size.narrow ? 84 : 128;
  const fits = textWidth(name + text, size.text - 2) <= most;
  return fits ? [name + text] : [name, text].flatMap((part) => wrap(part, size.text - 2, most));
}

/** A stretch of the drawing where something is written. */
export interface Written {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pixels at the right of the plot that the words beside target lines need. */
export function targetRoom({ targets = [] }: ChartView, size: Size): number {
  const widths = targets
    .flatMap((target) => linesOf(target, size))
    .map((line) => textWidth(line, size.text - 2));
  return widths.length > 0 ? Math.ceil(Math.max(...widths)) + 10 : 0;
}

/** The highest target, so that the axis holds it; 0 without targets. */
export function highestTarget({ targets = [] }: ChartView): number {
  return Math.max(0, ...targets.map(({ value }) => value));
}

/**
 * Dashed lines in the colour of comparison, open where values are `written`, and beside each what it is; `taken` are the
 * heights that others write at beside the plot.
 */
export function writeTargets(
  chart: Chart,
  { targets = [] }: ChartView,
  size: Size,
  theme: Theme,
  { taken = [], written = [] }: { taken?: readonly number[]; written?: readonly Written[] },
): void {
  const { ctx, chartArea, scales } = chart;
  const step = (size.text - 2) * 1.3;
  const heights = targets.map(({ value }) => scales['y']?.getPixelForValue(value) ?? 0);
  const texts = targets.map((target) => linesOf(target, size));
  const middles = spread(
    [...heights.map((y, index) => y - ((texts[index]?.length ?? 1) - 1) * step * 0.5), ...taken],
    [...texts.map((lines) => lines.length * step + 6), ...taken.map(() => size.text * 1.5)],
    size.text * 0.7,
    chartArea.bottom + size.text * 0.7,
  );
  heights.forEach((height, index) => {
    const y = Math.round(height) + 0.5;
    ctx.save();
    ctx.strokeStyle = theme.series[1] ?? theme.ink;
    ctx.lineWidth = 2;
    ctx.setLineDash([8, 5]);
    ctx.beginPath();
    let from = chartArea.left;
    for (const { left, right } of written.filter(({ top, bottom }) => top < y && y < bottom)) {
      ctx.moveTo(from, y);
      ctx.lineTo(Math.max(from, left - 4), y);
      from = right + 4;
    }
    ctx.moveTo(from, y);
    ctx.lineTo(chartArea.right, y);
    ctx.stroke();
    ctx.restore();
    writeLines(ctx, texts[index] ?? [], chartArea.right + 8, middles[index] ?? y, {
      size: size.text - 2,
      font: theme.font,
      color: theme.ink,
    });
  });
}
