import { describe, expect, it } from 'vitest';
import { indicatorSchema } from '../indicator/schema.ts';
import { recordRelease } from '../release/record.ts';
import type { ContentFile } from '../library/library.ts';
import { checkContent } from './check.ts';
import { problemReport } from './report.ts';

const lamps = `{
  "id": "lamps",
  "title": "路灯",
  "unit": "盏",
  "decimals": 0,
  "direction": "up",
  "topic": "roads",
  "definition": "口径。",
  "observations": [
    { "place": "litong", "period": "2024", "value": 80, "source": { "title": "年报" } },
    { "place": "litong", "period": "2025", "value": 116, "source": { "title": "年报" } }
  ]
}
`;
const file = 'indicators/lamps.json';
const shared: Readonly<Record<string, string>> = {
  'site.json': `{ "name": "成效", "description": "样本", "scripts": ["zh-Hans", "zh-Hant"], "license": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" } }`,
  'places.json': `{ "places": [{ "id": "litong", "name": "利通区", "level": "county" }] }`,
  'topics.json': `{ "topics": [{ "id": "roads", "name": "道路" }] }`,
};
const january = recordRelease(
  { indicators: [indicatorSchema.parse(JSON.parse(lamps))], charts: [] },
  { date: '2026-01-01', draw: () => ({}) },
);
const record = january.files.get('releases/2026-01-01.json') ?? '';

/** The report on an indicator as it is today, beside what was released. */
function reportOf(today: string | undefined, released: Record<string, string>): string {
  const files = { ...shared, ...(today !== undefined && { [file]: today }), ...released };
  const list: ContentFile[] = Object.entries(files).map(([path, text]) => ({ path, text }));
  return problemReport(checkContent(list), 'content');
}

const path = 'releases/2026-01-01.json';
const published = { [path]: record };
const changed = lamps.replace('116', '114');
const corrected = (text: string): string =>
  text.replace(
    '"value": 114,',
    '"value": 114,\n      "corrections": [{ "date": "2026-02-01", "was": 116, "now": 114, "reason": "核对台账" }],',
  );
const february = recordRelease(
  { indicators: [indicatorSchema.parse(JSON.parse(corrected(changed)))], charts: [] },
  { date: '2026-02-01', previous: january.release, draw: () => ({}) },
);
const both = {
  ...published,
  'releases/2026-02-01.json': february.files.get('releases/2026-02-01.json') ?? '',
};

const wrong: readonly [title: string, today: string | undefined, files: Record<string, string>][] =
  [
    ['数值改了没有写更正', changed, published],
    ['加了约数没有写更正', lamps.replace('116,', '116, "bound": "over",'), published],
    ['更正的原值不对', corrected(changed).replace('"was": 116', '"was": 115'), published],
    ['更正的新值不对', corrected(changed).replace('"now": 114', '"now": 113'), published],
    ['更正早于发布', corrected(changed).replace('2026-02-01', '2025-12-01'), published],
    [
      '发布过的数值删了',
      lamps.replace(/ +\{ "place": "litong", "period": "2024".*\n/, ''),
      published,
    ],
    ['换了时期', lamps.replace('"2024"', '"2023"'), published],
    ['换了单位', lamps.replace('"盏"', '"座"'), published],
    ['发布过的指标删了', undefined, published],
    ['发布过的更正改了', corrected(changed).replace('核对台账', '笔误'), both],
    ['发布过的更正删了', changed, both],
    ['发布记录改了', lamps.replace('116', '115'), { [path]: record.replace('116', '115') }],
    ['发布记录改名', lamps, { 'releases/2026-01-02.json': record }],
    [
      '前一份发布记录删了',
      corrected(changed),
      { 'releases/2026-02-01.json': both['releases/2026-02-01.json'] ?? '' },
    ],
    ['没有发布过，更正接不上', corrected(changed).replace('"now": 114', '"now": 113'), {}],
  ];

describe('messages to the editor', () => {
  it('are as they were read aloud', async () => {
    const text = wrong
      .map(([title, today, files]) => `## ${title}\n\n${reportOf(today, files)}\n`)
      .join('\n');
    await expect(text).toMatchFileSnapshot('golden/corrections.txt');
  });

  it.each(wrong)('%s: is found', (_, today, files) => {
    expect(reportOf(today, files)).toContain('检查完毕：1 个错误');
  });
});

it.each([
  ['nothing changed', lamps, published],
  ['a correction', corrected(changed), published],
  ['a published correction', corrected(changed), both],
  [
    'a new value',
    lamps.replace(
      '"observations": [',
      '"observations": [\n    { "place": "litong", "period": "2026", "value": 120, "source": { "title": "年报" } },',
    ),
    published,
  ],
])('%s is no Problem', (_, today, files) => {
  expect(reportOf(today, files)).toBe('检查完毕，没有发现问题。');
});

it('notices a drawing that was changed or lost', () => {
  const chart = `{ "id": "lamps-now", "title": "路灯", "type": "bar", "series": [{ "indicator": "lamps", "place": "litong" }] }`;
  const { files } = recordRelease(
    { indicators: january.release.indicators, charts: [JSON.parse(chart)] },
    {
      date: '2026-01-01',
      draw: () => ({ 'zh-hans': { wide: '<svg>1</svg>', narrow: '<svg>2</svg>' } }),
    },
  );
  const kept = { ...Object.fromEntries(files), 'charts/lamps-now.json': chart };
  expect(reportOf(lamps, kept)).not.toContain('图');
  expect(reportOf(lamps, Object.fromEntries(files))).toContain('发布过的图表“路灯”不见了');
  const [drawing = ''] = [...files.keys()].filter((each) => each.endsWith('.svg'));
  expect(reportOf(lamps, { ...kept, [drawing]: '<svg>3</svg>' })).toContain('被改动过');
  const lost = Object.fromEntries(Object.entries(kept).filter(([each]) => each !== drawing));
  expect(reportOf(lamps, lost)).toContain('不见了');
});
