import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chartView } from '#lib/chart/chart-view.ts';
import { sampleCharts, sampleEdition, sampleLibrary } from '#lib/chart/sample.ts';
import { drawSketch, type Sketch } from '#lib/chart/sketch.ts';
import { chartPicture } from '#lib/picture/chart-picture.ts';
import { drawAll } from './draw-all.ts';
import { drawingStore } from './store.ts';
import type { Work } from './work.ts';

const views = (['zh-Hans', 'zh-Hant'] as const).flatMap((script) =>
  sampleCharts.map((spec) => chartView(spec, sampleLibrary, sampleEdition(script))),
);
const sketches: Sketch[] = views.flatMap((view) => [
  { kind: 'wide', view },
  { kind: 'narrow', view },
]);
const pictures = views.slice(0, 3).map((view) => chartPicture(view, { site: '样本', origin: '' }));
const works: Work[] = [...sketches, ...pictures];

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'drawings-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

// Threads load all that draws, and a busy machine takes its time.
describe('drawAll', { timeout: 60_000 }, () => {
  it('draws each work once, and none again', async () => {
    const store = drawingStore(home);
    expect(await drawAll([...works, ...works.slice(0, 5)], { store })).toEqual({
      drawn: works.length,
      kept: 0,
    });
    expect(await drawAll(structuredClone(works), { store })).toEqual({
      drawn: 0,
      kept: works.length,
    });
  });

  it('draws only what changed', async () => {
    const store = drawingStore(home);
    await drawAll(sketches, { store });
    const [first, ...others] = sketches;
    if (!first) throw new Error('there are samples');
    const renamed = { ...first, view: { ...first.view, title: '换了标题' } };
    expect(await drawAll([renamed, ...others], { store })).toEqual({
      drawn: 1,
      kept: others.length,
    });
  });

  it('draws the same bytes on two threads as on its own', async () => {
    const [own, others] = [drawingStore(join(home, '1')), drawingStore(join(home, '2'))];
    await drawAll(works, { store: own, threads: 1 });
    await drawAll(works, { store: others, threads: 2 });
    for (const work of works) expect(others.read(work)).toEqual(own.read(work));
  }, 60_000);

  it('keeps a sketch as the SVG it is', async () => {
    const store = drawingStore(home);
    await drawAll(sketches, { store });
    for (const sketch of sketches)
      expect(new TextDecoder().decode(store.read(sketch))).toBe(drawSketch(sketch));
  });

  it('throws away what another renderer drew, and nothing else', async () => {
    for (const name of ['0123456789abcdef', 'notes']) mkdirSync(join(home, name));
    await drawAll(sketches.slice(0, 1), { store: drawingStore(home) });
    const names = readdirSync(home);
    expect(names).not.toContain('0123456789abcdef');
    expect(names).toContain('notes');
    expect(names.length).toBe(2);
  });
});
