import { describe, expect, it } from 'vitest';
import { byTime, periodLabel, spanOf, yearOf } from './period.ts';

describe('spanOf', () => {
  it.each([
    ['2019', '2019-01-01', '2019-12-31'],
    ['2022-09', '2022-09-01', '2022-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2020-06-30', '2020-06-30', '2020-06-30'],
    ['2017/2019', '2017-01-01', '2019-12-31'],
    ['2021-07/2021-09', '2021-07-01', '2021-09-30'],
  ])('%s', (period, start, end) => {
    expect(spanOf(period)).toEqual({ start, end });
  });

  it.each([
    '',
    '19',
    '2019年',
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2019/2017',
    '2019/2019',
    '2017/2018/2019',
    '0000',
    '2019-1',
  ])('%j is not a period', (period) => {
    expect(spanOf(period)).toBeUndefined();
  });
});

it.each([
  ['2022-09', '2022年9月'],
  ['2020-06-30', '2020年6月30日'],
  ['2021/2025', '2021—2025年'],
  ['2021-07/2021-09', '2021年7月—2021年9月'],
])('%s reads %s', (period, label) => {
  expect(periodLabel(period)).toBe(label);
});

it('orders by what is known later', () => {
  expect(['2019', '2016', '2017/2019', '2019-06'].sort(byTime)).toEqual([
    '2016',
    '2019-06',
    '2017/2019',
    '2019',
  ]);
  expect(yearOf('2021/2025')).toBe('2025');
});
