import { describe, expect, it } from 'vitest';
import { changeBetween, changeText } from './change.ts';
import type { Indicator, Observation } from './schema.ts';

function indicator(unit: string, decimals: number, direction: Indicator['direction']): Indicator {
  return {
    id: 'i',
    title: 'I',
    unit,
    decimals,
    direction,
    topic: 't',
    definition: 'd',
    observations: [],
  };
}

function observation(
  period: string,
  value: number | null,
  more: Partial<Observation> = {},
): Observation {
  return { place: 'p', period, value, status: 'normal', ...more };
}

describe('changeText', () => {
  it.each([
    ['money rises', indicator('元', 0, 'up'), 7064, 10264, '较2016年增加3200元（45.3%）', true],
    [
      'a share falls by points',
      indicator('%', 2, 'down'),
      26,
      0.52,
      '较2016年下降25.48个百分点',
      true,
    ],
    [
      'a fall that is not welcome',
      indicator('人', 0, 'up'),
      20,
      10,
      '较2016年减少10人（50.0%）',
      false,
    ],
    ['no move', indicator('人', 0, 'up'), 7, 7, '较2016年持平', undefined],
    [
      'from zero there is no rate',
      indicator('人', 0, 'neutral'),
      0,
      5,
      '较2016年增加5人',
      undefined,
    ],
    [
      'binary fractions do not show',
      indicator('%', 1, 'up'),
      0.1,
      0.3,
      '较2016年上升0.2个百分点',
      true,
    ],
  ] as const)('%s', (_, of, from, to, text, good) => {
    const change = changeBetween(of, observation('2016', from), observation('2019', to));
    expect(change && changeText(change, of, of.unit, 'zh-Hans')).toBe(text);
    expect(change?.good).toBe(good);
  });

  it('is written in both scripts', () => {
    const of = indicator('%', 2, 'down');
    const change = changeBetween(of, observation('2014', 10.3), observation('2019', 0.4));
    expect(change && changeText(change, of, '%', 'zh-Hant')).toBe('較2014年下降9.9個百分點');
  });
});

describe('changeBetween refuses', () => {
  it.each([
    ['a missing value', observation('2016', null, { status: 'missing' }), observation('2019', 1)],
    ['a bound', observation('2016', 1), observation('2019', 2, { bound: 'over' })],
    [
      'a change of definition',
      observation('2016', 1),
      observation('2019', 2, { break: '口径改变' }),
    ],
  ])('%s', (_, earlier, later) => {
    expect(changeBetween(indicator('人', 0, 'up'), earlier, later)).toBeUndefined();
  });
});
