import { describe, expect, it } from 'vitest';
import type { Observation } from '../indicator/schema.ts';
import { compare, type Candidate } from './comparison.ts';

function candidate(
  place: string,
  period: string,
  value: number | null,
  more: Partial<Observation> & { unit?: string } = {},
): Candidate {
  const { unit = '户', ...rest } = more;
  const observation: Observation = {
    place,
    period,
    value,
    status: value === null ? 'missing' : 'normal',
    ...rest,
  };
  return {
    indicator: {
      id: 'x',
      title: 'X',
      unit,
      decimals: 0,
      direction: 'up',
      topic: 't',
      definition: 'D',
      observations: [observation],
    },
    observation,
  };
}

describe('compare', () => {
  it.each<[string, Candidate[], string, string, string]>([
    ['one year', [candidate('a', '2019', 1), candidate('b', '2019', 2)], 'a b', '', ''],
    ['other years', [candidate('a', '2019', 1), candidate('b', '2020', 2)], 'a b', '', 'times'],
    [
      'a year and five',
      [candidate('a', '2021/2025', 9), candidate('b', '2023', 2)],
      '',
      'a length, b length',
      '',
    ],
    [
      'two against one',
      [candidate('a', '2021/2025', 9), candidate('b', '2023', 2), candidate('c', '2024', 3)],
      'b c',
      'a length',
      'times',
    ],
    [
      'a month and a year',
      [candidate('a', '2022-09', 9), candidate('b', '2022', 2)],
      '',
      'a length, b length',
      '',
    ],
    [
      'other units',
      [
        candidate('a', '2019', 1),
        candidate('b', '2019', 2, { unit: '人' }),
        candidate('c', '2019', 2),
      ],
      'a c',
      'b unit',
      '',
    ],
    [
      'nothing, and another definition',
      [
        candidate('a', '2019', 1),
        candidate('b', '2019', null),
        candidate('c', '2019', 2, { break: '口径改了' }),
        candidate('d', '2019', 3, { bound: 'over' }),
      ],
      'a d',
      'b nothing, c definition',
      'bounds',
    ],
    ['one alone', [candidate('a', '2019', 1)], '', 'a length', ''],
    ['none', [], '', '', ''],
  ])('%s', (_, candidates, together, refused, cautions) => {
    const found = compare(candidates);
    const placeOf = ({ observation }: Candidate): string => observation.place;
    expect(found.together.map(placeOf).join(' ')).toBe(together);
    expect(
      found.refused.map((each) => `${placeOf(each.candidate)} ${each.obstacle}`).join(', '),
    ).toBe(refused);
    expect(found.cautions.join(' ')).toBe(cautions);
  });
});
