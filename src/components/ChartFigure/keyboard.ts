import type { Chart } from '#lib/chart/engine.ts';
import type { ChartView } from '#lib/chart/view.ts';

/**
 * Arrow keys walk the points of a chart, left and right along a series, up and down between series; each point is
 * spoken by the live region (chartjs/Chart.js#1976: Chart.js has no keyboard access of its own).
 */
export function listen(
  chart: Chart,
  canvas: HTMLCanvasElement,
  view: ChartView,
  status: Element | null,
): void {
  if (view.type === 'big-number') {
    canvas.setAttribute('aria-hidden', 'true');
    return;
  }
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', view.title);
  let series = 0;
  let index = -1;

  const show = (): void => {
    const count = view.categories.length;
    series = (series + view.series.length) % view.series.length;
    index = Math.max(0, Math.min(count - 1, index));
    const element = chart.getDatasetMeta(series).data[index];
    const active = [{ datasetIndex: series, index }];
    chart.setActiveElements(active);
    if (element) chart.tooltip?.setActiveElements(active, { x: element.x, y: element.y });
    chart.update('none');
    const point = view.series[series]?.points[index];
    if (status) {
      status.textContent = [
        view.series[series]?.label,
        view.categories[index],
        point?.text,
        point?.detail,
      ]
        .filter(Boolean)
        .join(' ');
    }
  };
  const leave = (): void => {
    index = -1;
    chart.setActiveElements([]);
    chart.tooltip?.setActiveElements([], { x: 0, y: 0 });
    chart.update('none');
    if (status) status.textContent = '';
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => {
      index += 1;
    },
    ArrowLeft: () => {
      index -= 1;
    },
    ArrowDown: () => {
      series += 1;
    },
    ArrowUp: () => {
      series -= 1;
    },
    Home: () => {
      index = 0;
    },
    End: () => {
      index = view.categories.length - 1;
    },
  };
  canvas.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (event.key === 'Escape') leave();
    else if (move) {
      event.preventDefault();
      move();
      show();
    }
  });
  canvas.addEventListener('blur', leave);
}
