import type { Chart } from 'chart.js';
import type { Size } from '../size.ts';
import type { Theme } from '../theme.ts';
import type { ChartView } from '../view.ts';
import { writeLines } from './shape.ts';

/** Says on the axis why the one series has no value at a period. With several series the table says it. */
export function writeGaps(chart: Chart, view: ChartView, size: Size, theme: Theme): void {
  const [series, ...others] = view.series;
  if (!series || others.length > 0 || view.categories.length > 12) return;
  series.points.forEach((point, index) => {
    if (point?.value !== null) return;
    const x = chart.scales['x']?.getPixelForValue(index) ?? 0;
    writeLines(chart.ctx, [point.text], x, chart.chartArea.bottom - size.text, {
      size: size.text - 3,
      font: theme.font,
      color: theme.muted,
      align: 'center',
    });
  });
}
