import { describe, expect, it } from 'vitest';
import { figureText, formatFigure } from './format.ts';

describe('figureText', () => {
  it.each([
    [570_000_000, '元', 0, 'over', '超5.7亿元'],
    [88_100, '户', 0, undefined, '8.81万户'],
    [10_217, '人', 0, undefined, '10217人'],
    [7064, '元', 0, undefined, '7064元'],
    [114_149.46, '元', 2, undefined, '114,149.46元'],
    [75_236_000, '元', 0, undefined, '7523.6万元'],
    [18_740_000_000, '元', 0, undefined, '187.4亿元'],
    [63.6, '%', 1, undefined, '63.6%'],
    [0, '人', 0, undefined, '0人'],
    [0.52, '%', 2, 'nearly', '近0.52%'],
    [-3200, '元', 0, undefined, '-3200元'],
    [1_000_000, '人', 0, 'about', '约100万人'],
  ] as const)('%d%s with %d decimals, %s: %s', (value, unit, decimals, bound, text) => {
    expect(figureText({ value, unit, decimals, bound }, 'zh-Hans')).toBe(text);
  });

  it('writes magnitudes in the script of the edition', () => {
    expect(
      formatFigure({ value: 2e8, unit: '元', decimals: 0, bound: 'about' }, 'zh-Hant'),
    ).toEqual({
      prefix: '約',
      digits: '2',
      magnitude: '億',
      unit: '元',
    });
  });
});
