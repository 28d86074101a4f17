import type { ChartView } from './view.ts';
import { chartWords } from './words.ts';

export interface ChartTable {
  head: readonly string[];
  /** The first cell of a row is its head. */
  rows: readonly (readonly string[])[];
}

/** The same values as a table, in the words a reader sees on the chart. */
export function chartTable(view: ChartView): ChartTable {
  const words = chartWords(view.script);
  if (view.axis === 'periods') {
    return {
      head: [words.period, ...view.series.map(({ label }) => label)],
      rows: view.categories.map((period, index) => [
        period,
        ...view.series.map(({ points }) => points[index]?.text ?? '—'),
      ]),
    };
  }
  const points = view.series[0]?.points ?? [];
  const detailed = points.some((point) => point?.detail);
  const head = [words.item, words.period, words.value];
  return {
    head: detailed ? [...head, words.share] : head,
    rows: view.categories.map((label, index) => {
      const point = points[index];
      const row = [label, point?.period ?? '', point?.text ?? '—'];
      return detailed ? [...row, point?.detail ?? ''] : row;
    }),
  };
}
