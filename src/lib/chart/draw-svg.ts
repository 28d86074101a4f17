import { Chart } from './engine.ts';
import { escapeXml } from './recorder/escape-xml.ts';
import { SvgRecorder } from './recorder/recorder.ts';
import { sizeOf } from './size.ts';
import { fonts, lightTheme, rolesOf, type Theme } from './theme.ts';
import { toChartJs } from './to-chart-js.ts';
import type { ChartView } from './view.ts';

/**
 * The chart as SVG, drawn by Chart.js on a recorder: text stays text, the same input gives the same bytes.
 * Colours stand as attributes, for any viewer, and as classes (`f-ink`, `s-s0`), for a page's own tokens. All ids begin
 * with `prefix`: a page on which the same chart stands twice gives two.
 */
export function drawSvg(
  view: ChartView,
  kind: 'wide' | 'narrow',
  prefix = `${view.id}-${kind}-`,
  colours: Omit<Theme, 'font'> = lightTheme,
): string {
  const size = sizeOf(view, kind);
  const { width, height } = size;
  const theme = { ...colours, font: fonts[view.script] };
  const recorder = new SvgRecorder(width, height, rolesOf(colours), prefix);
  const configuration = toChartJs(view, size, theme);
  // The recorder is the part of a canvas that Chart.js uses outside a browser; its type asks for a whole one.
  const chart = new Chart(recorder.canvas as unknown as HTMLCanvasElement, configuration);
  chart.draw();
  const body = recorder.toString();
  chart.destroy();
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
    `role="img" lang="${view.script}" font-family="${escapeXml(theme.font.replaceAll('"', "'"))}" aria-labelledby="${prefix}t ${prefix}d">` +
    `<title id="${prefix}t">${escapeXml(view.title)}</title><desc id="${prefix}d">${escapeXml(view.alt)}</desc>${body}</svg>`
  );
}
