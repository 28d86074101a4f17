import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { chartView } from './chart-view.ts';
import { drawSvg } from './draw-svg.ts';
import { SvgRecorder } from './recorder/recorder.ts';
import { crowdedViews } from './sample-crowded.ts';
import { markedViews } from './sample-marked.ts';
import { sampleCharts, sampleEdition, sampleLibrary } from './sample.ts';
import { sizeOf } from './size.ts';
import { darkTheme, lightTheme, rolesOf } from './theme.ts';
import { clipped, collisions, textBoxes } from './text-boxes.ts';

const sizes = ['wide', 'narrow'] as const;
const samples = (['zh-Hans', 'zh-Hant'] as const).flatMap((script) =>
  sampleCharts.map((spec) => chartView(spec, sampleLibrary, sampleEdition(script))),
);
const marked = (['zh-Hans', 'zh-Hant'] as const).flatMap(markedViews);
const kept = [...samples, ...marked];
const drawings = [...kept, ...crowdedViews].flatMap((view) =>
  sizes.map((kind) => ({ name: `${view.id} ${view.script} ${kind}`, view, kind })),
);

describe('drawSvg', () => {
  it.each(drawings.filter(({ view }) => kept.includes(view)))(
    '$name is as it was looked at',
    async ({ view, kind }) => {
      const name = view.id.replace('sample-', '');
      const file = `./golden/${name}-${kind}-${view.script.toLowerCase()}.svg`;
      await expect(`${drawSvg(view, kind).replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(file);
    },
  );

  it.each(drawings)('$name has every text inside and none on another', ({ view, kind }) => {
    const { width, height } = sizeOf(view, kind);
    const boxes = textBoxes(drawSvg(view, kind));
    expect(boxes.length).toBeGreaterThan(1);
    expect(clipped(boxes, width, height)).toEqual([]);
    expect(collisions(boxes)).toEqual([]);
  });

  it.each(drawings)('$name is well-formed and named', ({ view, kind }) => {
    const svg = drawSvg(view, kind);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.startsWith(`${view.id}-${kind}-`))).toBe(true);
    expect(svg).toContain('role="img"');
    expect(svg).toContain(`lang="${view.script}"`);
  });

  it.each(drawings)('$name keeps to its budget of bytes', ({ view, kind }) => {
    const bytes = brotliCompressSync(drawSvg(view, kind)).length;
    expect(bytes).toBeLessThan(samples.includes(view) ? 1000 : 2300);
  });

  it.each(drawings)('$name has the same bytes each time', ({ view, kind }) => {
    expect(drawSvg(view, kind)).toBe(drawSvg(structuredClone(view), kind));
  });

  it('lays out nothing by what a font measures, so that a browser draws on the same spot', () => {
    const draw = (): string[] => drawings.map(({ view, kind }) => drawSvg(view, kind));
    const ours = draw();
    const measure = vi.spyOn(SvgRecorder.prototype, 'measureText').mockImplementation(() => ({
      width: 77,
      actualBoundingBoxAscent: 9,
      actualBoundingBoxDescent: 3,
    }));
    const others = draw();
    measure.mockRestore();
    drawings.forEach(({ name }, index) => {
      expect(others[index], name).toBe(ours[index]);
    });
  });

  it.each(drawings)('$name is the same in the dark but for its colours', ({ view, kind }) => {
    const roles = new Map([...rolesOf(darkTheme)].map(([colour, role]) => [role, colour]));
    let expected = drawSvg(view, kind);
    for (const [colour, role] of rolesOf(lightTheme))
      expected = expected.replaceAll(`"${colour}"`, `"${roles.get(role)}"`);
    expect(drawSvg(view, kind, undefined, darkTheme)).toBe(expected);
  });

  it('has ids with the prefix a page gives', () => {
    for (const { view, kind } of drawings) {
      const svg = drawSvg(view, kind, 'second-');
      for (const [, id] of svg.matchAll(/ (?:id|aria-labelledby)="([^"]+)"/g))
        expect(id).toMatch(/^second-/);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(id).toMatch(/^second-/);
    }
  });

  it('escapes what people write', () => {
    const [view] = samples;
    if (!view) throw new Error('there are samples');
    const svg = drawSvg({ ...view, title: 'A & B <3 "x"' }, 'wide');
    expect(svg).toContain('A &amp; B &lt;3 &quot;x&quot;</title>');
    expect(unbalanced(svg)).toEqual([]);
  });
});

/** Tags left open or closed out of turn, and text that XML forbids. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  let rest = svg;
  for (const [tag, closing, name = '', attributes = ''] of svg.matchAll(
    /<(\/?)([A-Za-z]+)((?: [a-zA-Z-:]+="[^"<]*")*)\/?>/g,
  )) {
    rest = rest.replace(tag, '');
    if (closing) {
      if (open.pop() !== name) wrong.push(tag);
    } else if (!tag.endsWith('/>')) open.push(name);
    const names = [...attributes.matchAll(/ ([a-zA-Z-:]+)=/g)].map(([, each]) => each);
    if (new Set(names).size !== names.length) wrong.push(tag);
  }
  if (/<|&(?!amp;|lt;|gt;|quot;)/.test(rest)) wrong.push(rest);
  return [...wrong, ...open];
}
