import { describe, expect, it } from 'vitest';
import type { Bound, Indicator } from '../../indicator/schema.ts';
import { misfits } from './misfits.ts';

type Row = [period: string, value: number | null, bound?: Bound];

function indicator(id: string, rows: readonly Row[], more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    title: id,
    unit: '人',
    decimals: 0,
    direction: 'neutral',
    topic: 't',
    definition: 'D',
    observations: rows.map(([period, value, bound]) => ({
      place: 'a',
      period,
      value,
      status: value === null ? 'missing' : 'normal',
      ...(bound && { bound }),
    })),
    ...more,
  };
}

/** The same values, as a sentence of an article prints them. */
function said(own: Indicator, quote: string): Indicator {
  const evidence = { article: 'a-report', quote };
  return { ...own, observations: own.observations.map((each) => ({ ...each, evidence })) };
}

function workings(own: Indicator, others: readonly Indicator[]): string[] {
  const all = new Map([own, ...others].map((each) => [each.id, each]));
  return misfits(own, (id) => all.get(id)).map(({ working }) => working);
}

describe('partOf', () => {
  const part = (...rows: Row[]): Indicator => indicator('part', rows, { partOf: 'whole' });
  const whole = (...rows: Row[]): Indicator => indicator('whole', rows);

  it.each([
    ['a part is no larger', [part(['2019', 5])], [whole(['2019', 5])], []],
    ['a part is larger', [part(['2019', 6])], [whole(['2019', 5])], ['6 > 5']],
    ['in 万', [part(['2019', 66_000])], [whole(['2019', 60_000])], ['6.6万 > 6万']],
    [
      'a round number is exact',
      [part(['2019', 60_400])],
      [whole(['2019', 60_000])],
      ['6.04万 > 6万'],
    ],
    [
      'the rounding of a sentence counts',
      [part(['2019', 60_400])],
      [said(whole(['2019', 60_000]), '共6万人')],
      [],
    ],
    ['over says no end', [part(['2019', 6])], [whole(['2019', 5, 'over'])], []],
    ['another year says nothing', [part(['2019', 6])], [whole(['2018', 5])], []],
    ['missing says nothing', [part(['2019', 6])], [whole(['2019', null])], []],
    ['no such indicator', [part(['2019', 6])], [], []],
  ] as const)('%s', (_, [own], others, expected) => {
    expect(workings(own, others)).toEqual(expected);
  });
});

describe('sumOf', () => {
  const whole = (value: number): Indicator =>
    indicator('whole', [['2019', value]], { sumOf: ['one', 'two'] });
  const parts = (a: number, b: number | null): Indicator[] => [
    indicator('one', [['2019', a]]),
    indicator('two', [['2019', b]]),
  ];

  it.each([
    [3, parts(1, 2), []],
    [4, parts(1, 2), ['1 + 2 = 3 ≠ 4']],
    [4, parts(1, null), []],
    [265_000_000, parts(150_000_000, 115_000_000), []],
    [265_000_000, parts(150_000_000, 105_000_000), ['1.5亿 + 1.05亿 = 2.55亿 ≠ 2.65亿']],
  ])('%d of its parts', (value, others, expected) => {
    expect(workings(whole(value), others)).toEqual(expected);
  });
});

describe('shareOf', () => {
  const share = (value: number): Indicator =>
    indicator('share', [['2019', value]], {
      unit: '%',
      decimals: 1,
      shareOf: { part: 'part', whole: 'whole' },
    });
  const counts = [indicator('part', [['2019', 1]]), indicator('whole', [['2019', 3]])];

  it.each([
    [33.3, []],
    [33.4, ['1 ÷ 3 = 33.3 % ≠ 33.4 %']],
    [34, ['1 ÷ 3 = 33.3 % ≠ 34 %']],
  ])('%d of a hundred', (value, expected) => {
    expect(workings(share(value), counts)).toEqual(expected);
  });

  it('is of a thousand where the unit is ‰', () => {
    const births = { ...share(333.3), unit: '‰' };
    expect(workings(births, counts)).toEqual([]);
  });

  it('says nothing of a whole of zero', () => {
    const none = [indicator('part', [['2019', 0]]), indicator('whole', [['2019', 0]])];
    expect(workings(share(0), none)).toEqual([]);
  });
});

describe('stock', () => {
  const stock = (...rows: Row[]): Indicator =>
    indicator('stock', rows, { stock: { in: ['in'], out: ['out'] } });
  const flows = (added: Row[], gone: Row[]): Indicator[] => [
    indicator('in', added),
    indicator('out', gone),
  ];

  it.each([
    ['fits', stock(['2018', 10], ['2019', 13]), flows([['2019', 5]], [['2019', 2]]), []],
    [
      'leaks',
      stock(['2018', 10], ['2019', 14]),
      flows([['2019', 5]], [['2019', 2]]),
      ['10 + 5 − 2 = 13 ≠ 14'],
    ],
    [
      'over two years',
      stock(['2017', 10], ['2019', 14]),
      flows(
        [
          ['2019', 2],
          ['2018', 3],
        ],
        [['2018/2019', 2]],
      ),
      ['10 + 3 + 2 − 2 = 13 ≠ 14'],
    ],
    ['a gap in a flow', stock(['2017', 10], ['2019', 14]), flows([['2019', 2]], [['2019', 2]]), []],
    ['one stock alone', stock(['2019', 14]), flows([['2019', 2]], [['2019', 2]]), []],
    ['no such flow', stock(['2018', 10], ['2019', 99]), [], []],
  ])('%s', (_, own, others, expected) => {
    expect(workings(own, others)).toEqual(expected);
  });
});
