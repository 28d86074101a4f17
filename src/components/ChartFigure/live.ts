import { Chart } from '#lib/chart/engine.ts';
import { sizeOf } from '#lib/chart/size.ts';
import { toChartJs } from '#lib/chart/to-chart-js.ts';
import type { ChartView } from '#lib/chart/view.ts';
import { listen } from './keyboard.ts';
import { themeOf } from './live-theme.ts';

/**
 * Draws the chart on a canvas over its drawing: the same layout at the same scale, so that nothing moves. The SVG
 * stays for print and for the accessibility tree; the canvas adds what can be pointed at.
 */
export function enliven(figure: HTMLElement): void {
  const drawing = figure.querySelector<HTMLElement>('.drawing');
  const island = figure.querySelector('script[type="application/json"]');
  if (!drawing || !island?.textContent) return;
  const view = JSON.parse(island.textContent) as ChartView;
  let chart: Chart | undefined;
  let drawn = '';

  const draw = (): void => {
    const wide = figure.querySelector<HTMLElement>('.wide');
    const shown = wide && wide.clientWidth > 0 ? 'wide' : 'narrow';
    const box = drawing.querySelector<HTMLElement>(`.${shown}`);
    const width = box?.clientWidth ?? 0;
    const key = `${shown} ${width} ${devicePixelRatio} ${matchMedia('(prefers-color-scheme: dark)').matches} ${document.documentElement.dataset['theme'] ?? ''}`;
    if (!box || width === 0 || key === drawn) return;
    drawn = key;
    chart?.destroy();
    drawing.querySelector('canvas')?.remove();
    const size = sizeOf(view, shown);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    // A style of its own keeps Chart.js from fixing the canvas to its drawing size.
    canvas.style.width = '100%';
    canvas.style.height = '100%';
    box.append(canvas);
    const configuration = toChartJs(view, size, themeOf(figure));
    const { events: _, ...options } = configuration.options ?? {};
    const live = {
      ...options,
      devicePixelRatio: (devicePixelRatio * width) / size.width,
      plugins: { ...options.plugins, tooltip: tooltip(view) },
    };
    chart = new Chart(canvas, { ...configuration, options: live });
    listen(chart, canvas, view, figure.querySelector('[role="status"]'));
    figure.classList.add('live');
  };

  draw();
  new ResizeObserver(draw).observe(drawing);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
  new MutationObserver(draw).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}

/** Tooltips speak the words of the view, never a number formatted anew. */
function tooltip(view: ChartView): object {
  return {
    enabled: view.type !== 'big-number',
    displayColors: false,
    filter: ({ datasetIndex }: { datasetIndex: number }) => view.series[datasetIndex] !== undefined,
    callbacks: {
      title: ([item]: { dataIndex: number }[]) => view.categories[item?.dataIndex ?? 0] ?? '',
      label: ({ datasetIndex, dataIndex }: { datasetIndex: number; dataIndex: number }) => {
        const series = view.series[datasetIndex];
        const point = series?.points[dataIndex];
        return [series?.label, point?.text, point?.detail].filter(Boolean).join(' ');
      },
    },
  };
}
