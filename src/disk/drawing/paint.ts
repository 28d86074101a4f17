import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { steadyBaselines } from '#lib/chart/baseline.ts';
import { Chart } from '#lib/chart/engine.ts';
import { lightTheme, type Theme } from '#lib/chart/theme.ts';
import { toChartJs } from '#lib/chart/to-chart-js.ts';
import type { Picture, Placed } from '#lib/picture/picture.ts';
import { encodePng } from './png.ts';
import { familyOf, trueLettering } from './lettering.ts';

/** A canvas that is used again and again: each new one would keep its pixels for long. */
interface Sheet {
  canvas: Canvas;
  context: SKRSContext2D;
}

let sheets: { paper: Sheet; chart: Sheet } | undefined;

/** Paints a picture and encodes it as PNG. */
export function paint(picture: Picture): Uint8Array<ArrayBuffer> {
  sheets ??= { paper: sheet(), chart: sheet() };
  const { canvas, context } = sheets.paper;
  const width = picture.width * picture.scale;
  const height = picture.height * picture.scale;
  canvas.width = width;
  canvas.height = height;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = picture.ground;
  context.fillRect(0, 0, width, height);
  for (const placed of picture.charts) paintChart(context, placed, picture);
  context.setTransform(picture.scale, 0, 0, picture.scale, 0, 0);
  for (const bar of picture.bars) {
    context.fillStyle = bar.color;
    context.fillRect(bar.x, bar.y, bar.width, bar.height);
  }
  context.textBaseline = 'middle';
  for (const line of picture.lines) {
    context.font = `${line.bold ? 'bold ' : ''}${line.size}px ${familyOf(picture.script)}`;
    context.fillStyle = line.color;
    context.textAlign = line.align ?? 'left';
    context.fillText(line.text, line.x, line.y);
  }
  return encodePng(canvas.data(), width, height);
}

function paintChart(paper: SKRSContext2D, placed: Placed, { scale, script }: Picture): void {
  if (!sheets) return;
  const { canvas } = sheets.chart;
  const { view, size } = placed;
  const theme: Theme = { ...lightTheme, font: familyOf(script) };
  const configuration = toChartJs(view, size, theme);
  const options = { ...configuration.options, devicePixelRatio: placed.scale * scale };
  canvas.width = size.width;
  canvas.height = size.height;
  // This canvas has all that Chart.js uses outside a browser; its type asks for an element of a page.
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, { ...configuration, options });
  chart.draw();
  paper.drawImage(canvas, Math.round(placed.x * scale), Math.round(placed.y * scale));
  chart.destroy();
}

function sheet(): Sheet {
  const canvas = createCanvas(1, 1);
  const context = canvas.getContext('2d');
  trueLettering(context);
  steadyBaselines(context);
  return { canvas, context };
}
