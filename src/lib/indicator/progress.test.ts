import { expect, it } from 'vitest';
import { progressTowards } from './progress.ts';
import { indicatorSchema, targetSchema } from './schema.ts';

type Values = readonly (readonly [period: string, value: number | null])[];

it.each<[string, 'up' | 'down', Values, object, number | undefined, boolean, string]>([
  [
    'poverty down to 0',
    'down',
    [
      ['2014', 26],
      ['2019', 0.52],
    ],
    { value: 0 },
    0.98,
    false,
    '(26 − 0.52) ÷ (26 − 0) = 98%',
  ],
  [
    'a target of 0 that is reached',
    'down',
    [
      ['2014', 26],
      ['2020', 0],
    ],
    { value: 0 },
    1,
    true,
    '(26 − 0) ÷ (26 − 0) = 100%',
  ],
  [
    'a target of 0 with one value',
    'down',
    [['2019', 0.52]],
    { value: 0 },
    undefined,
    false,
    '0.52 > 0',
  ],
  ['0 already, target 0', 'down', [['2019', 0]], { value: 0 }, undefined, true, '0 ≤ 0'],
  [
    'from 0',
    'up',
    [
      ['2018', 0],
      ['2020', 75],
    ],
    { value: 100 },
    0.75,
    false,
    '75 ÷ 100 = 75%',
  ],
  [
    'one value counts from zero',
    'up',
    [['2020', 10217]],
    { value: 10000 },
    1.0217,
    true,
    '10217 ÷ 10000 = 102.2%',
  ],
  [
    'from a base',
    'up',
    [
      ['2016', 7064],
      ['2019', 10264],
    ],
    { value: 12000 },
    0.6483,
    false,
    '(10264 − 7064) ÷ (12000 − 7064) = 64.8%',
  ],
  [
    'from a named period',
    'up',
    [
      ['2015', 1],
      ['2016', 2],
      ['2019', 3],
    ],
    { value: 4, from: '2016' },
    0.5,
    false,
    '(3 − 2) ÷ (4 − 2) = 50%',
  ],
  [
    'going back',
    'up',
    [
      ['2016', 10],
      ['2019', 8],
    ],
    { value: 12 },
    -1,
    false,
    '(8 − 10) ÷ (12 − 10) = −100%',
  ],
  [
    'a threshold',
    'down',
    [
      ['2014', 26],
      ['2019', 1.5],
    ],
    { value: 2, scale: 'threshold' },
    undefined,
    true,
    '1.5 ≤ 2',
  ],
  [
    'base and target the same',
    'up',
    [
      ['2016', 5],
      ['2019', 5],
    ],
    { value: 5 },
    undefined,
    true,
    '5 ≥ 5',
  ],
  [
    'what comes after the target does not count',
    'up',
    [
      ['2019', 50],
      ['2026', 100],
    ],
    { value: 100 },
    0.5,
    false,
    '50 ÷ 100 = 50%',
  ],
  [
    'missing values are passed over',
    'up',
    [
      ['2019', 50],
      ['2020', null],
    ],
    { value: 100 },
    0.5,
    false,
    '50 ÷ 100 = 50%',
  ],
])('%s', (_, direction, values, target, share, reached, working) => {
  const indicator = indicatorSchema.parse({
    id: 'x',
    title: '某',
    unit: '个',
    decimals: 2,
    direction,
    topic: 't',
    definition: '口径。',
    observations: values.map(([period, value]) => ({
      place: 'a',
      period,
      value,
      ...(value === null && { status: 'missing' }),
    })),
  });
  const progress = progressTowards(
    indicator,
    targetSchema.parse({ place: 'a', period: '2025', ...target }),
  );
  expect(progress?.share).toEqual(share === undefined ? undefined : expect.closeTo(share, 4));
  expect(progress?.reached).toBe(reached);
  expect(progress?.working).toBe(working);
});

it('says nothing without a value', () => {
  const indicator = indicatorSchema.parse({
    id: 'x',
    title: '某',
    unit: '个',
    decimals: 0,
    direction: 'up',
    topic: 't',
    definition: '口径。',
    observations: [{ place: 'a', period: '2020', value: null, status: 'suppressed' }],
  });
  const target = targetSchema.parse({ place: 'a', period: '2025', value: 1 });
  expect(progressTowards(indicator, target)).toBeUndefined();
});
