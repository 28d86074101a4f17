import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { drawSvg } from '#lib/chart/draw-svg.ts';
import { sizeOf } from '#lib/chart/size.ts';
import { clipped, collisions, textBoxes } from '#lib/chart/text-boxes.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { editionFor } from '#lib/library/edition.ts';

const { library } = assembleLibrary(readContentFolder('content'));
if (!library) throw new Error('the example content can be read');
const drawings = library.charts.flatMap((spec) =>
  (['zh-Hans', 'zh-Hant'] as const).flatMap((script) =>
    (['wide', 'narrow'] as const).map((kind) => ({
      name: `${spec.id} ${script} ${kind}`,
      view: chartView(spec, library, editionFor(library, script)),
      kind,
    })),
  ),
);

describe('every chart of the example site', () => {
  it.each(drawings)('$name: nothing overlaps, nothing is cut off, at most 2 kB', (drawing) => {
    const { view, kind } = drawing;
    const { width, height } = sizeOf(view, kind);
    const svg = drawSvg(view, kind);
    const boxes = textBoxes(svg);
    expect(clipped(boxes, width, height)).toEqual([]);
    expect(collisions(boxes)).toEqual([]);
    expect(brotliCompressSync(svg).length).toBeLessThan(2000);
  });

  it.each(drawings)('$name: draws every value its table holds', ({ view, kind }) => {
    if (view.type === 'line' || view.type === 'bar') return;
    const texts = textBoxes(drawSvg(view, kind))
      .map(({ text }) => text)
      .join('');
    for (const { points } of view.series)
      for (const point of points) expect(texts).toContain(point?.text ?? '');
  });
});
