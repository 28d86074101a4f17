import type { Chart, ChartDataset } from 'chart.js';
import type { Theme } from '../theme.ts';
import type { ChartView } from '../view.ts';
import { colorOf } from './shape.ts';

/** How much of its place along the axis a group of bars fills, and a bar its place in the group. */
export interface Thickness {
  categoryPercentage: number;
  barPercentage: number;
}

/** The series as bars; the least value is still seen. */
export function bars(
  view: ChartView,
  theme: Theme,
  thickness: Thickness,
): ChartDataset<'bar', (number | null)[]>[] {
  return view.series.map(({ label, points }, index) => ({
    ...thickness,
    label,
    data: points.map((point) => point?.value ?? null),
    backgroundColor: colorOf(theme, index),
    // A zero has no length: it must not look like a little.
    minBarLength: points.some((point) => point?.value === 0) ? 0 : 2,
  }));
}

/** Values, and the words for missing ones, each at the end of its bar. */
export function writeValues(
  chart: Chart,
  view: ChartView,
  write: (x: number, y: number, text: string) => void,
): void {
  const { chartArea } = chart;
  const rows = chart.options.indexAxis === 'y';
  view.series.forEach(({ points }, index) => {
    const { data } = chart.getDatasetMeta(index);
    points.forEach((point, at) => {
      const element = data[at];
      if (!point || !element) return;
      if (point.value !== null) write(element.x, element.y, point.text);
      else if (rows) write(chartArea.left, element.y, point.text);
      else write(element.x, chartArea.bottom, point.text);
    });
  });
}
