import type { Chart } from '#lib/chart/engine.ts';

/**
 * Grows the canvas, not the drawing on it, until its sides are whole in the page's pixels and in the screen's: a browser
 * stretches any other canvas by part of a pixel, and every glyph blurs.
 */
export function fitToPixels(chart: Chart, canvas: HTMLCanvasElement): void {
  const scale = chart.currentDevicePixelRatio;
  const [width, height] = [wholeSide(canvas.width), wholeSide(canvas.height)];
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  chart.ctx.setTransform(scale, 0, 0, scale, 0, 0);
  chart.draw();
}

/** The least side in the page's pixels, at most eight more than needed, that is whole on the screen too. */
function wholeSide(pixels: number): number {
  const least = Math.ceil(pixels / devicePixelRatio - 1e-6);
  const more = [0, 1, 2, 3, 4, 5, 6, 7].find((each) =>
    Number.isInteger((least + each) * devicePixelRatio),
  );
  return least + (more ?? 0);
}
