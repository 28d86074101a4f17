import { describe, expect, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { drawSvg } from '#lib/chart/draw-svg.ts';
import { chartSchema } from '#lib/chart/schema.ts';
import { chartTable } from '#lib/chart/table.ts';
import { indicatorSchema } from '#lib/indicator/schema.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { editionFor } from '#lib/library/edition.ts';
import type { Context } from '#site/context.ts';
import { pathsUnder } from '#site/paths.ts';
import { indicatorCsv } from '#site/views/indicator-csv.ts';
import { indicatorJson } from '#site/views/indicator-json.ts';
import { indicatorView } from '#site/views/indicator.ts';

/** Four kinds of nothing, and an approximation, stay apart wherever a value is shown (0 is a value). */
const source = { title: '年报' };
const indicator = indicatorSchema.parse({
  id: 'nothing',
  title: '户数',
  unit: '户',
  decimals: 0,
  direction: 'up',
  topic: 'poverty',
  definition: '口径。',
  observations: [
    { place: 'litong', period: '2020', value: 0, source },
    { place: 'litong', period: '2021', value: null, status: 'missing', source },
    { place: 'litong', period: '2022', value: null, status: 'suppressed', source },
    { place: 'litong', period: '2023', value: null, status: 'not-applicable', source },
    { place: 'litong', period: '2024', value: 570_000_000, bound: 'over', source },
  ],
});
const words = {
  'zh-Hans': ['0户', '缺数', '不公布', '不适用', '超5.7亿户'],
  'zh-Hant': ['0戶', '缺數', '不公佈', '不適用', '超5.7億戶'],
};

const { library: example } = assembleLibrary(readContentFolder('content'));
if (!example) throw new Error('the example content does not assemble');
const library = { ...example, indicators: [indicator], charts: [], articles: [] };

describe.each(['zh-Hans', 'zh-Hant'] as const)('%s', (script) => {
  const edition = editionFor(library, script);
  const context: Context = { library, edition, paths: pathsUnder('/', 'https://example.org') };
  const expected = words[script];

  it('in the table of the indicator', () => {
    const rows = [...indicatorView(context, indicator).observations].reverse();
    expect(rows.map(({ value }) => value)).toEqual(expected);
  });

  it('in the CSV: an empty cell and a word for each kind of nothing', () => {
    const rows = indicatorCsv(context, indicator)
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(','));
    expect(rows.map((cells) => cells[2])).toEqual(['0', '', '', '', '570000000']);
    expect(rows.map((cells) => cells[4])).toEqual(['', '', '', '', 'over']);
    expect(new Set(rows.map((cells) => cells[5])).size).toBe(4);
    expect(rows.map((cells) => cells[6])).toEqual(['A', 'O', 'Q', 'M', 'A']);
    expect(rows.map((cells) => cells[7])).toEqual(expected);
  });

  it('in the API', () => {
    const { observations } = JSON.parse(indicatorJson(context, indicator)) as {
      observations: { value: number | null; status: string; bound?: string }[];
    };
    expect(observations.map(({ value, status, bound }) => [value, status, bound])).toEqual([
      [0, 'normal', undefined],
      [null, 'missing', undefined],
      [null, 'suppressed', undefined],
      [null, 'not-applicable', undefined],
      [570_000_000, 'normal', 'over'],
    ]);
  });

  const line = chartSchema.parse({
    id: 'nothing-line',
    title: '户数',
    type: 'line',
    series: [{ indicator: 'nothing', place: 'litong' }],
  });
  const view = chartView(line, library, edition);

  it('in a chart, its table and its text alternative', () => {
    const points = view.series[0]?.points ?? [];
    expect(points.map((point) => point?.value)).toEqual([0, null, null, null, 570_000_000]);
    expect(points.map((point) => point?.text)).toEqual(expected);
    const cells = chartTable(view).rows.map((row) => row.at(-1));
    expect(cells).toEqual(expected);
    for (const text of expected) expect(view.alt).toContain(text);
  });

  it.each(['wide', 'narrow'] as const)('in the %s drawing', (size) => {
    const svg = drawSvg(view, size);
    const drawn = svg.slice(svg.indexOf('</desc>'));
    for (const text of expected.slice(1, 4)) expect(drawn).toContain(text);
  });
});
