import { describe, expect, it } from 'vitest';
import { indicatorSchema, type Indicator } from '../indicator/schema.ts';
import { chartSchema } from '../chart/schema.ts';
import { changesSince, isUnchanged } from './changes.ts';
import { breaksOf, chainBreaks } from './continuity.ts';
import { valueCorrections } from './corrections.ts';
import { drawingPath, releaseDigest } from './digest.ts';
import { recordRelease, releaseText } from './record.ts';
import { rowsOf } from './row.ts';
import { releaseSchema, type Release } from './schema.ts';
import { chartVersions } from './versions.ts';

const correction = { date: '2026-02-01', was: 116, now: 114, reason: '核对台账' };

function indicator(rows: readonly object[], more: object = {}): Indicator {
  return indicatorSchema.parse({
    id: 'lamps',
    title: '路灯',
    unit: '盏',
    decimals: 0,
    direction: 'up',
    topic: 'roads',
    definition: '口径。',
    observations: rows.map((row) => ({ place: 'litong', period: '2025', value: 116, ...row })),
    ...more,
  });
}

const chart = chartSchema.parse({
  id: 'lamps-line',
  title: '路灯多了',
  type: 'line',
  series: [{ indicator: 'lamps', place: 'litong' }],
});

function release(date: string, indicators: Indicator[], previous?: Release): Release {
  const draw = (): Record<string, { wide: string; narrow: string }> => ({
    'zh-hans': { wide: `<svg>${JSON.stringify(indicators).length}</svg>`, narrow: '<svg/>' },
  });
  return recordRelease({ indicators, charts: [chart] }, { date, previous, draw }).release;
}

describe('a release', () => {
  const first = release('2026-01-01', [indicator([{}])]);

  it('is read back as it was written, with the same digest', () => {
    const data: unknown = JSON.parse(releaseText(first));
    expect(releaseSchema.parse(data)).toEqual(first);
    expect(releaseDigest(data as object)).toBe(first.digest);
  });

  it('knows the one before and changes its digest with a single digit', () => {
    const second = release('2026-02-01', [indicator([{ value: 117 }])], first);
    expect(second.previous).toBe(first.digest);
    expect(second.digest).not.toBe(first.digest);
    expect(releaseDigest({ ...first, note: '改' })).not.toBe(first.digest);
  });

  it('keeps each drawing once, under its digest', () => {
    const { files, release: made } = recordRelease(
      { indicators: [], charts: [chart] },
      { date: '2026-01-01', draw: () => ({ 'zh-hans': { wide: '<svg/>', narrow: '<svg/>' } }) },
    );
    const digest = made.charts[0]?.drawings['zh-hans']?.wide ?? '';
    expect([...files.keys()]).toEqual([drawingPath(digest), 'releases/2026-01-01.json']);
  });
});

describe('breaksOf', () => {
  const before = indicator([
    { evidence: { article: 'a', quote: '路灯116盏' } },
    { period: '2024' },
  ]);
  const moved = { period: '2023', evidence: { article: 'a', quote: '路灯116盏' } };
  const corrected = indicator([{ value: 114, corrections: [correction] }]);

  it.each<[string, Indicator, Indicator | undefined, string[]]>([
    ['nothing changed', before, before, []],
    ['a new row', before, indicator([{}, { period: '2024' }, { period: '2026' }]), []],
    ['the indicator is gone', before, undefined, ['indicator-removed']],
    ['another unit', before, indicator([{}, { period: '2024' }], { unit: '座' }), ['unit-changed']],
    ['a row is gone', before, indicator([{}]), ['row-removed']],
    ['a row has moved', before, indicator([moved, { period: '2024' }]), ['row-moved']],
    ['another value', before, indicator([{ value: 114 }, { period: '2024' }]), ['value-changed']],
    [
      'another bound',
      before,
      indicator([{ bound: 'over' }, { period: '2024' }]),
      ['value-changed'],
    ],
    ['another note', before, indicator([{ note: '注' }, { period: '2024' }]), []],
    ['a correction', indicator([{}]), corrected, []],
    [
      'a correction that starts elsewhere',
      indicator([{ value: 115 }]),
      corrected,
      ['correction-mismatch'],
    ],
    [
      'a correction that ends elsewhere',
      indicator([{}]),
      indicator([{ value: 113, corrections: [correction] }]),
      ['correction-mismatch'],
    ],
    [
      'a correction before the release',
      indicator([{}]),
      indicator([{ value: 114, corrections: [{ ...correction, date: '2025-12-31' }] }]),
      ['correction-early'],
    ],
    [
      'a published correction reworded',
      corrected,
      indicator([{ value: 114, corrections: [{ ...correction, reason: '别的' }] }]),
      ['correction-edited'],
    ],
    [
      'a published correction removed',
      corrected,
      indicator([{ value: 114 }]),
      ['correction-edited'],
    ],
    [
      'a correction of a correction',
      corrected,
      indicator([
        {
          value: 115,
          corrections: [correction, { ...correction, date: '2026-03-01', was: 114, now: 115 }],
        },
      ]),
      [],
    ],
    [
      'a withdrawn value',
      indicator([{}]),
      indicator([
        { value: null, status: 'suppressed', corrections: [{ ...correction, now: null }] },
      ]),
      [],
    ],
    [
      'a target changed',
      indicator([{}], { targets: [{ place: 'litong', period: '2027', value: 200 }] }),
      indicator([{}], { targets: [{ place: 'litong', period: '2027', value: 150 }] }),
      ['value-changed'],
    ],
  ])('%s', (_, released, today, kinds) => {
    expect(breaksOf(released, today, '2026-01-01').map(({ kind }) => kind)).toEqual(kinds);
  });

  it('holds corrections of values that were never released to their own end', () => {
    const [row] = rowsOf(indicator([{ value: 113, corrections: [correction] }]));
    if (!row) throw new Error('no row');
    expect(chainBreaks(row, undefined).map(({ kind }) => kind)).toEqual(['correction-mismatch']);
  });
});

describe('changesSince', () => {
  const first = release('2026-01-01', [indicator([{ status: 'provisional' }])]);

  it('counts everything of a first release as new', () => {
    const changes = changesSince(undefined, first);
    expect(changes.indicators.map(({ id }) => id)).toEqual(['lamps']);
    expect(changes.charts.map(({ id }) => id)).toEqual(['lamps-line']);
    expect(changes.rows).toEqual([]);
  });

  it('finds nothing where nothing changed', () => {
    expect(isUnchanged(changesSince(first, release('2026-02-01', [...first.indicators])))).toBe(
      true,
    );
  });

  it('names new values, corrections, statuses and redrawn charts', () => {
    const second = release('2026-02-01', [
      indicator([
        { value: 114, corrections: [correction] },
        { period: '2026', value: 130 },
      ]),
    ]);
    const changes = changesSince(first, second);
    expect(changes.rows.map(({ row }) => row.value.period)).toEqual(['2026']);
    expect(changes.corrections.map((each) => each.correction.now)).toEqual([114]);
    expect(changes.statuses.map(({ was, now }) => [was, now])).toEqual([['provisional', 'normal']]);
    expect(changes.redrawn.map(({ id }) => id)).toEqual(['lamps-line']);
  });
});

it('makes a version of a chart only where it or its values changed', () => {
  const one = release('2026-01-01', [indicator([{}])]);
  const two = release('2026-02-01', [indicator([{ note: '注' }])], one);
  const three = release(
    '2026-03-01',
    [indicator([{ value: 114, corrections: [correction] }])],
    two,
  );
  const dates = chartVersions('lamps-line', [one, two, three]).map((each) => each.release.date);
  expect(dates).toEqual(['2026-01-01', '2026-03-01']);
});

it('finds the articles of a correction, also those that carried the value when it was released', () => {
  const quoted = { evidence: { article: 'old', quote: '116盏' } };
  const released = release('2026-01-01', [indicator([quoted])]);
  const today = indicator([
    {
      value: 114,
      corrections: [correction],
      evidence: { article: 'new', quote: '114盏' },
      restated: [{ article: 'more', quote: '114盏' }],
    },
  ]);
  expect(valueCorrections([today], [released])[0]?.articles).toEqual(['new', 'more', 'old']);
});
