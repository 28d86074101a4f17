import { steadyBaselines } from '#lib/chart/baseline.ts';
import { Chart } from '#lib/chart/engine.ts';
import { sizeOf } from '#lib/chart/size.ts';
import { toChartJs } from '#lib/chart/to-chart-js.ts';
import type { ChartView } from '#lib/chart/view.ts';
import { listen } from './keyboard.ts';
import { colourMode, onColourMode, themeOf } from './live-theme.ts';
import { fitToPixels } from './pixel-fit.ts';
import { interaction, tooltip } from './tooltip.ts';

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
    const width = box?.getBoundingClientRect().width ?? 0;
    const key = `${shown} ${width} ${devicePixelRatio} ${colourMode()}`;
    if (!box || width === 0 || key === drawn) return;
    drawn = key;
    const old = drawing.querySelector('canvas');
    const focused = old !== null && old === document.activeElement;
    chart?.destroy();
    old?.remove();
    const size = sizeOf(view, shown);
    const canvas = document.createElement('canvas');
    canvas.width = size.width;
    canvas.height = size.height;
    box.append(canvas);
    const context = canvas.getContext('2d');
    if (context) steadyBaselines(context);
    const theme = themeOf(figure);
    const configuration = toChartJs(view, size, theme);
    const { events: _, ...options } = configuration.options ?? {};
    const live = {
      ...options,
      // A hair more, so that no pixel is lost to rounding.
      devicePixelRatio: ((devicePixelRatio * width) / size.width) * (1 + 1e-9),
      interaction: interaction(view),
      plugins: { ...options.plugins, tooltip: tooltip(view, size, theme) },
    };
    chart = new Chart(canvas, { ...configuration, options: live });
    fitToPixels(chart, canvas);
    listen(chart, canvas, view, figure.querySelector('[role="status"]'));
    if (focused) canvas.focus();
    figure.classList.add('live');
  };

  draw();
  new ResizeObserver(draw).observe(drawing);
  onColourMode(draw);
}
