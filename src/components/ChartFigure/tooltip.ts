import type { ChartView } from '#lib/chart/view.ts';
import type { Theme } from '#lib/chart/theme.ts';
import type { Size } from '#lib/chart/size.ts';

interface Item {
  datasetIndex: number;
  dataIndex: number;
}

/** Tooltips in the page's own colours; they speak the words of the view, never a number formatted anew. */
export function tooltip(view: ChartView, size: Size, theme: Theme): object {
  const font = { family: theme.font, size: size.text - 1, weight: 'normal' };
  return {
    enabled: view.type !== 'big-number',
    displayColors: view.series.length > 1,
    boxPadding: 6,
    backgroundColor: theme.ink,
    titleColor: theme.paper,
    bodyColor: theme.paper,
    titleFont: font,
    bodyFont: { ...font, size: size.text },
    padding: 10,
    cornerRadius: 2,
    caretSize: 0,
    caretPadding: 10,
    filter: ({ datasetIndex }: Item) => view.series[datasetIndex] !== undefined,
    callbacks: {
      title: ([item]: Item[]) => view.categories[item?.dataIndex ?? 0] ?? '',
      label: ({ datasetIndex, dataIndex }: Item) => {
        const series = view.series[datasetIndex];
        const point = series?.points[dataIndex];
        return [series?.label, point?.text, point?.detail].filter(Boolean).join(' ');
      },
    },
  };
}

/** What a pointer means: the slice it is on, otherwise the whole period or item it is nearest to. */
export function interaction(view: ChartView): object {
  if (view.type === 'doughnut') return { mode: 'nearest', intersect: true };
  const rows = view.type === 'bar-horizontal' || view.type === 'progress';
  return { mode: 'index', axis: rows ? 'y' : 'x', intersect: false };
}
