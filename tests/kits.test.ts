import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';

const [site] = inject('sites');
if (!site) throw new Error('a site is built');
const { folder, base } = site;
const { library } = assembleLibrary(readContentFolder('content'));
if (!library) throw new Error('the example content can be read');

function kitOf(kind: string, id: string, root = folder): Record<string, string> {
  const zip = unzipSync(readFileSync(join(root, 'kits', kind, `${id}.zip`)));
  return Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const file = (path: string): string => readFileSync(join(folder, path), 'utf8');

it.each(library.charts.map(({ id }) => id))('the kit of chart %s is whole', (id) => {
  const kit = kitOf('chart', id);
  for (const script of ['zh-hans', 'zh-hant']) {
    for (const name of [`${id}.csv`, 'caption.txt', 'alt.txt', 'citation.txt'])
      expect(kit[`${script}/${name}`]).toMatch(/^\ufeff?.+/);
    for (const name of [id, `${id}-narrow`])
      expect(kit[`${script}/${name}.svg`]).toBe(file(`charts/${script}/${name}.svg`));
    expect(kit[`${script}/alt.txt`]).toContain(
      /<desc[^>]*>(.*?)<\/desc>/.exec(file(`charts/${script}/${id}.svg`))?.[1] ?? 'no desc',
    );
    expect(kit[`${script}/citation.txt`]).toMatch(
      new RegExp(
        `版本[0-9a-f]{8}\\[DB/OL\\]\\. \\(20..-..-..\\)\\. http.*${base}${script}/charts/${id}/`,
      ),
    );
  }
  expect(kit['LICENSE.txt']).toContain('creativecommons.org');
  expect(kit['README.txt']).toMatch(/示例站点[^]*示例站點/);
});

it.each(library.articles)(
  'the kit of $slug holds its charts and its words',
  ({ slug, body, title }) => {
    const kit = kitOf('article', slug);
    expect(kit['README.txt']).toContain(title);
    for (const id of chartIdsIn(body)) expect(kit[`zh-hant/${id}/${id}.svg`]).toMatch(/^<svg/);
    for (const script of ['zh-hans', 'zh-hant']) {
      expect(kit[`${script}/summary.txt`]?.length).toBeGreaterThan(20);
      expect(kit[`${script}/citation.txt`]).toContain('[EB/OL]');
    }
  },
);

describe('the table of a kit', () => {
  it('holds each value a chart draws, and the whole it is a part of', () => {
    const spec = library.charts.find(({ series }) => series.some(({ of }) => of));
    if (!spec) throw new Error('some chart shows parts of a whole');
    const rows = (kitOf('chart', spec.id)[`zh-hans/${spec.id}.csv`] ?? '').trim().split('\r\n');
    const names = new Set(
      spec.series.flatMap(({ indicator, of }) => (of ? [indicator, of] : [indicator])),
    );
    for (const id of names) {
      const title = library.indicators.find((each) => each.id === id)?.title ?? '';
      expect(rows.some((row) => row.startsWith(title) || row.startsWith(`"${title}`))).toBe(true);
    }
  });
});
