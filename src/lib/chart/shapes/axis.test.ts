import { describe, expect, it } from 'vitest';
import { fittingLabels, tickText } from './axis.ts';

it.each([
  [0, 3e8, '0', '0'],
  [150_000, 200_000, '15万', '15萬'],
  [5000, 20_000, '0.5万', '0.5萬'],
  [250_000_000, 1e9, '2.5亿', '2.5億'],
  [2500, 9000, '2500', '2500'],
  [0.1 + 0.2, 1, '0.3', '0.3'],
])('tickText of %d up to %d is %s', (value, highest, hans, hant) => {
  expect(tickText(value, highest, { script: 'zh-Hans', unit: '元' })).toBe(hans);
  expect(tickText(value, highest, { script: 'zh-Hant', unit: '元' })).toBe(hant);
});

it('tickText keeps the per cent sign', () => {
  expect(tickText(15, 26, { script: 'zh-Hans', unit: '%' })).toBe('15%');
});

describe('fittingLabels', () => {
  const years = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `${2000 + index}年`);

  it.each([
    [4, 600, ['2000年', '2001年', '2002年', '2003年']],
    [5, 220, ['2000年', '', '2002年', '', '2004年']],
    [6, 220, ['', '2001年', '', '2003年', '', '2005年']],
    [1, 10, ['2000年']],
  ])('%d years in %d px', (count, width, labels) => {
    expect(fittingLabels(years(count), 15, width)).toEqual(labels);
  });
});
