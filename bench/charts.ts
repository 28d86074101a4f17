import { createCanvas } from '@napi-rs/canvas';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawAll } from '#disk/drawing/draw-all.ts';
import { drawingStore } from '#disk/drawing/store.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { drawSvg } from '#lib/chart/draw-svg.ts';
import { Chart } from '#lib/chart/engine.ts';
import { crowdedViews } from '#lib/chart/sample-crowded.ts';
import { markedViews } from '#lib/chart/sample-marked.ts';
import { sampleCharts, sampleEdition, sampleLibrary } from '#lib/chart/sample.ts';
import { sizeOf } from '#lib/chart/size.ts';
import type { Sketch } from '#lib/chart/sketch.ts';
import { fonts, lightTheme } from '#lib/chart/theme.ts';
import { toChartJs } from '#lib/chart/to-chart-js.ts';

/**
 * What a drawing costs: our SVGs against Chart.js on a canvas, the same charts in the same run; then a thousand
 * generated charts in both sizes and scripts on one thread and on all cores. Exits 1 when an SVG costs more than twice
 * what Chart.js needs itself.
 * @example npm run bench:charts
 */
const scripts = ['zh-Hans', 'zh-Hant'] as const;
const kinds = ['wide', 'narrow'] as const;
const views = [
  ...scripts.flatMap((script) =>
    sampleCharts.map((spec) => chartView(spec, sampleLibrary, sampleEdition(script))),
  ),
  ...scripts.flatMap(markedViews),
  ...crowdedViews,
];
const sketches: Sketch[] = views.flatMap((view) => kinds.map((kind) => ({ kind, view })));

const canvas = createCanvas(1, 1);

/** Chart.js as anybody would use it on a server, with fonts of the system and none of our lettering. */
function onCanvas({ view, kind }: Sketch): void {
  const size = sizeOf(view, kind);
  canvas.width = size.width;
  canvas.height = size.height;
  const theme = { ...lightTheme, font: fonts[view.script] };
  const chart = new Chart(canvas as unknown as HTMLCanvasElement, toChartJs(view, size, theme));
  chart.draw();
  chart.destroy();
}

function inMilliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const rounds = Array.from({ length: 15 }, () => ({
  svg: inMilliseconds(() => {
    for (const { view, kind } of sketches) drawSvg(view, kind);
  }),
  canvas: inMilliseconds(() => {
    sketches.forEach(onCanvas);
  }),
})).slice(3);
const [svg, chartJs] = [
  median(rounds.map((each) => each.svg)),
  median(rounds.map((each) => each.canvas)),
];
const ratio = svg / chartJs;
const each = (total: number): string => `${(total / sketches.length).toFixed(2)} ms`;
console.log(`${sketches.length} drawings, median of ${rounds.length} rounds`);
console.log(`SVG ${each(svg)}, Chart.js on a canvas ${each(chartJs)}: ratio ${ratio.toFixed(2)}`);

/** A thousand charts that differ, of all types. */
const many = Array.from({ length: 1000 }, (_, index) =>
  scripts.flatMap((script) => {
    const own = views.filter((view) => view.script === script);
    const view = own[index % own.length];
    if (!view) return [];
    const numbered = { ...view, id: `generated-${index}`, title: `${view.title}${index}` };
    return kinds.map((kind): Sketch => ({ kind, view: numbered }));
  }),
).flat();

for (const threads of [1, availableParallelism()]) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-charts-'));
  const used = process.cpuUsage();
  const start = performance.now();
  const { drawn } = await drawAll(many, { store: drawingStore(folder), threads });
  const wall = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  const busy = ((user + system) / 1e6 / wall).toFixed(1);
  console.log(`${drawn} drawings, ${threads} threads: ${wall.toFixed(1)} s, ${busy} cores busy`);
  rmSync(folder, { recursive: true });
}
process.exitCode = ratio > 2 ? 1 : 0;
