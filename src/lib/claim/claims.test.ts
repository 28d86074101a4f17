import { describe, expect, it } from 'vitest';
import type { Bound, Indicator } from '../indicator/schema.ts';
import { brokenClaims, type Witness } from './claims.ts';

type Rows = Record<string, number | [number, Bound]>;

interface Aim {
  period: string;
  value: number;
}

function income(
  rows: Rows,
  targets: readonly Aim[] = [],
  more: Partial<Indicator> = {},
): Indicator {
  return {
    id: 'income',
    title: '收入',
    unit: '元',
    decimals: 0,
    direction: 'up',
    topic: 't',
    definition: 'D',
    observations: Object.entries(rows).map(([period, row]) => {
      const [value, bound] = Array.isArray(row) ? row : [row];
      return { place: 'a', period, value, status: 'normal', ...(bound && { bound }) };
    }),
    targets: targets.map((target) => ({ place: 'a', ...target })),
    ...more,
  };
}

/** The workings of what is broken; the quote is what stands in ⟦⟧ and speaks of the last observation. */
function broken(marked: string, indicator: Indicator): string[] {
  const start = marked.indexOf('⟦');
  const sentence = marked.replace(/[⟦⟧]/g, '');
  const end = marked.indexOf('⟧') - 1;
  const observation = indicator.observations.at(-1);
  if (!observation) return [];
  return brokenClaims(sentence, [{ indicator, observation, start, end }]).map(
    ({ text, working }) => `${text}：${working}`,
  );
}

const risen = { 2015: 6012, 2016: 7064, 2017: 8125, 2018: 9046, 2019: 10264 };
const dented = { 2015: 6012, 2016: 8531, 2017: 8027, 2018: 11046, 2019: 10264 };

describe('first', () => {
  it.each([
    ['2019年收入首次突破1万元，⟦达10264元⟧', risen, []],
    ['2019年收入⟦首次突破1万元，达10264元⟧', dented, ['首次突破：2018年 11046 ≥ 10000']],
    ['收入⟦10264元⟧，第一次超过了8000元', dented, ['第一次超过了：2016年 8531 ≥ 8000']],
    ['首次实现全覆盖，收入⟦10264元⟧', dented, []],
    ['首次突破1万户，收入⟦10264元⟧', dented, []],
    ['首次突破1万元，⟦达10264元⟧', { 2019: 10264 }, []],
  ])('%s', (sentence, rows, expected) => {
    expect(broken(sentence, income(rows as Rows))).toEqual(expected);
  });

  it('goes down as well', () => {
    const poverty = income({ 2017: 1.9, 2018: 2.5, 2019: 1.8 }, [], {
      unit: '%',
      direction: 'down',
    });
    expect(broken('发生率首次降到2%以下，⟦为1.8%⟧', poverty)).toEqual(['首次降到：2017年 1.9 ≤ 2']);
  });
});

describe('record', () => {
  it.each([
    ['收入⟦10264元⟧，创历史新高', risen, []],
    ['收入⟦10264元⟧，创历史新高', dented, ['创历史新高：2018年 11046 > 2019年 10264']],
    ['收入⟦10264元⟧，为近五年来最低', risen, ['近五年来最低：2015年 6012 < 2019年 10264']],
    ['收入⟦10264元⟧，为近年来最高', dented, ['近年来最高：2018年 11046 > 2019年 10264']],
    ['补贴最高可达5000元，收入⟦10264元⟧', dented, []],
    ['收入⟦10264元⟧，创历史新高', { 2018: [10264, 'about'], 2019: 10264 }, []],
  ])('%s', (sentence, rows, expected) => {
    expect(broken(sentence, income(rows as Rows))).toEqual(expected);
  });
});

describe('run', () => {
  it.each([
    ['连续四年增长，⟦达10264元⟧', risen, []],
    ['连续四年增长，⟦达10264元⟧', dented, ['连续四年增长：2016年 8531 → 2017年 8027']],
    ['连续3年下降，⟦为10264元⟧', risen, ['连续3年下降：2016年 7064 → 2017年 8125']],
    ['实现四连增，⟦达10264元⟧', risen, []],
    ['实现四连增，⟦达10264元⟧', dented, ['四连增：2016年 8531 → 2017年 8027']],
    ['连续十年增长，⟦达10264元⟧', risen, []],
    ['连续两年增长，⟦达10264元⟧', { 2017: 9000, 2019: 10264 }, []],
    ['连续3年保持在8500元以上，⟦达10264元⟧', dented, ['连续3年保持在：2017年 8027 < 8500']],
    ['连续2年保持在8500元以上，⟦达10264元⟧', dented, []],
    ['连续三年获评先进，收入⟦10264元⟧', dented, []],
  ])('%s', (sentence, rows, expected) => {
    expect(broken(sentence, income(rows as Rows))).toEqual(expected);
  });
});

describe('doubled', () => {
  it.each([
    ['⟦达到10264元⟧，比2015年翻一番', { 2015: 5000, 2019: 10264 }, []],
    ['⟦达到10264元⟧，比2015年翻一番', { 2015: 5300, 2019: 10264 }, []],
    [
      '⟦达到10264元⟧，比2015年翻一番',
      risen,
      ['比2015年翻一番：2019年 10264 ÷ 2015年 6012 = 1.71 倍 ≠ 2 倍'],
    ],
    [
      '⟦达到10264元⟧，较2015年翻了两番',
      { 2015: 5000, 2019: 10264 },
      ['较2015年翻了两番：2019年 10264 ÷ 2015年 5000 = 2.05 倍 ≠ 4 倍'],
    ],
    ['⟦达到10264元⟧，比2010年翻一番', risen, []],
  ])('%s', (sentence, rows, expected) => {
    expect(broken(sentence, income(rows as Rows))).toEqual(expected);
  });
});

describe('ahead', () => {
  it.each([
    ['⟦达10264元⟧，提前一年实现目标', [{ period: '2020', value: 10000 }], []],
    [
      '⟦达10264元⟧，提前两年实现目标',
      [{ period: '2020', value: 10000 }],
      ['提前两年实现：2020 − 2019 = 1 年'],
    ],
    [
      '⟦达10264元⟧，提前完成目标',
      [{ period: '2018', value: 10000 }],
      ['提前完成：2018 − 2019 = −1 年'],
    ],
    [
      '⟦达10264元⟧，提前完成目标',
      [{ period: '2020', value: 12000 }],
      ['提前完成：2019年 10264 < 2020年目标 12000'],
    ],
    ['⟦达10264元⟧，提前一年实现目标', [], []],
  ])('%s', (sentence, targets, expected) => {
    expect(broken(sentence, income(risen, targets))).toEqual(expected);
  });
});

describe('a claim speaks of the value nearest to it', () => {
  const near = income(risen);
  const far = income(dented);
  const last = (indicator: Indicator): Pick<Witness, 'indicator' | 'observation'> => {
    const observation = indicator.observations.at(-1);
    if (!observation) throw new Error('no observation');
    return { indicator, observation };
  };

  it.each([
    [30, 1],
    [31, 0],
  ])('within thirty characters: %d', (gap, count) => {
    const sentence = `创历史新高${'字'.repeat(gap)}10264元`;
    const start = sentence.indexOf('10264');
    const witness = { ...last(far), start, end: sentence.length };
    expect(brokenClaims(sentence, [witness])).toHaveLength(count);
  });

  it('of two values takes the nearer', () => {
    const sentence = '甲10264元，创历史新高；乙的收入则是10264元';
    const at = (text: string, from: number): { start: number; end: number } => ({
      start: sentence.indexOf(text, from),
      end: sentence.indexOf(text, from) + text.length,
    });
    const witnesses = [
      { ...last(far), ...at('10264元', 8) },
      { ...last(near), ...at('10264元', 0) },
    ];
    expect(brokenClaims(sentence, witnesses)).toEqual([]);
  });
});
