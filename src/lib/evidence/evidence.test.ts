import { describe, expect, it } from 'vitest';
import type { Bound } from '../indicator/schema.ts';
import { readFigures } from '../figure/read.ts';
import { disagreement } from './agreement.ts';
import { judge } from './evidence.ts';
import { otherPlaces } from './place.ts';
import { sentenceAround } from './sentence.ts';
import { occurrencesOf } from './quote.ts';
import { otherTime, unnamedYears } from './year.ts';

type Case = readonly [string, number, string, Bound | undefined, string | undefined];

describe('disagreement', () => {
  it.each<Case>([
    ['7064元', 7064, '元', undefined, undefined],
    ['7064元', 7065, '元', undefined, 'value'],
    ['7064元', 70_640_000, '元', undefined, 'value'],
    ['7064元', 7064, '人', undefined, 'unit'],
    ['超5.7亿元', 570_000_000, '元', 'over', undefined],
    ['超5.7亿元', 574_000_000, '元', 'over', undefined],
    ['超5.7亿元', 580_000_000, '元', 'over', 'value'],
    ['超5.7亿元', 570_000_000, '元', undefined, 'bound'],
    ['5.7亿元', 570_000_000, '元', 'over', 'bound'],
    ['近3.2万户', 32_000, '户', 'nearly', undefined],
    ['1500元以上', 1500, '元', 'at-least', undefined],
    ['10万元以内', 100_000, '元', 'at-most', undefined],
    ['不足0.5%', 0.5, '%', 'under', undefined],
    ['約占6000元左右', 6000, '元', 'about', undefined],
    ['5.2个百分点', 5.2, '%', undefined, 'unit'],
    ['57名', 57, '人', undefined, undefined],
    ['145家', 145, '个', undefined, undefined],
    ['3500亩', 3500, '平方米', undefined, 'unit'],
    ['5万~10万元', 50_000, '元', undefined, undefined],
    ['5万~10万元', 100_000, '元', undefined, undefined],
    ['5万~10万元', 70_000, '元', undefined, 'value'],
    ['八成以上', 80, '%', 'at-least', undefined],
    ['2.5萬戶', 25_000, '户', undefined, undefined],
    ['0.52%', 0.52, '%', undefined, undefined],
    ['0.52%', 0.53, '%', undefined, 'value'],
  ])('%s against %d%s %s: %s', (text, value, unit, bound, expected) => {
    const [figure] = readFigures(text);
    if (!figure) throw new Error('no figure');
    expect(disagreement(figure, { value, unit, bound })).toBe(expected);
  });
});

describe('judge', () => {
  const blocks = [
    { text: '农民收入由2016年的7064元增长到10264元，减免费用500多万元。', line: 3 },
    { text: '建成工厂183家。又建成工厂183家。', line: 9 },
    { text: '2019年的数字没有公布。', line: 12 },
  ];
  const income = { value: 7064, unit: '元', period: '2016' };

  it.each([
    ['由2016年的7064元', income, 'ok'],
    ['由2016年的7065元', income, 'quote-missing'],
    ['建成工厂183家', { value: 183, unit: '家', period: '2020' }, 'quote-repeated'],
    ['农民收入由', income, 'no-figure'],
    ['由2016年的7064元', { ...income, value: 7164 }, 'disagrees'],
    ['由2016年的7064元', { ...income, period: '2017' }, 'other-time'],
    ['由2016年的7064元', { ...income, period: '2016/2019' }, 'ok'],
    ['增长到10264元', { ...income, value: 10_264, period: '2019' }, 'ok'],
    ['2019年的数字没有公布', { ...income, value: null, period: '2019' }, 'ok'],
    ['2019年的数字没有公布', { ...income, value: null }, 'other-time'],
  ] as const)('%s', (quote, stated, kind) => {
    expect(judge(quote, stated, blocks).kind).toBe(kind);
  });

  it('names the figures it read and the one that comes closest', () => {
    const stated = { value: 5e6, unit: '元', period: '2019' };
    expect(judge('增长到10264元，减免费用500多万元', stated, blocks)).toMatchObject({
      kind: 'disagrees',
      in: 'bound',
      figures: [{ text: '10264元' }, { text: '500多万元' }],
      closest: { text: '500多万元' },
    });
  });

  it('reads a figure whole where the quote cuts it', () => {
    const cut = [{ text: '累计投入超5.7亿元。', line: 1 }];
    const stated = { value: 5.7e8, unit: '元', period: '2025' };
    expect(judge('5.7亿元', stated, cut)).toMatchObject({ kind: 'disagrees', in: 'bound' });
    expect(judge('5.7亿元', { ...stated, bound: 'over' }, cut).kind).toBe('ok');
  });

  it('says on which lines a repeated quote stands', () => {
    expect(judge('建成工厂', { ...income, value: 183 }, blocks)).toEqual({
      kind: 'quote-repeated',
      lines: [9, 9],
    });
  });
});

describe('otherTime', () => {
  it.each([
    ['由2016年的7064元', '', '2016', undefined],
    ['由2016年的7064元', '', '2017', ['2016']],
    ['从2016年的7064元到2019年的10264元', '', '2019', undefined],
    ['2016—2019年累计拨付1580万元', '', '2016', undefined],
    ['2016—2019年累计拨付1580万元', '', '2016/2019', undefined],
    ['2016—2019年累计拨付1580万元', '', '2020', ['2016', '2019']],
    ['累计拨付1580万元', '', '2020', undefined],
    ['上年的2.4万吨', '2025年由上年的2.4万吨增长到2.76万吨', '2024', undefined],
    ['2.4万吨', '2025年由上年的2.4万吨增长到2.76万吨', '2024', undefined],
    ['2.76万吨', '2025年由上年的2.4万吨增长到2.76万吨', '2024', ['2025']],
    ['累计拨付1580万元', '2019年累计拨付1580万元', '2020', ['2019']],
    ['由2016年的7064元', '2019年算出由2016年的7064元起', '2019', ['2016']],
    ['10264元', '由2016年的7064元增长到10264元', '2019', undefined],
    ['10264元', '较2016年多3200元，达到10264元', '2019', undefined],
    ['10264元', '2016年以来增长到10264元', '2019', undefined],
    ['10264元', '2016年达到10264元', '2019', ['2016']],
    ['共2016户', '共2016户', '2020', undefined],
    ['5408户', '截至9月底有5408户', '2022-09', undefined],
    ['5408户', '截至9月底有5408户', '2022-08', ['9']],
    ['5408户', '截至9月底有5408户', '2022', undefined],
    ['5408户', '8月到9月有5408户', '2022-07/2022-10', undefined],
    ['57名', '8月21日捐助57名', '2025-08-21', undefined],
  ])('%s in %s for %s: %j', (quote, sentence, period, named) => {
    expect(otherTime(quote, sentence, period)?.named).toEqual(named);
  });
});

it.each([
  ['2025', ['统计到2025年'], []],
  ['2021/2025', ['2021年以来'], ['2025']],
  ['2022-09', ['2022年', '9月底'], []],
  ['2024', ['2025年'], ['2024']],
  ['2024', ['2025年由上年的2.4万吨'], []],
])('years of %s that %j does not name: %j', (period, texts, years) => {
  expect(unnamedYears(period, texts)).toEqual(years);
});

describe('otherPlaces', () => {
  it.each([
    ['汉滨区共有183家社区工厂', ['利通区'], ['汉滨区'], ['汉滨区']],
    ['利通区和汉滨区各有一家', ['利通区'], ['汉滨区'], []],
    ['全区共有183家', ['利通区'], ['汉滨区'], []],
    ['红寺堡区下马关镇收入提高', ['红寺堡区下马关镇'], ['红寺堡区'], []],
  ])('%s', (sentence, own, others, expected) => {
    expect(otherPlaces(sentence, own, others)).toEqual(expected);
  });

  it('looks at the whole sentence around a quote', () => {
    const text = '先说别的。汉滨区建成工厂183家，就业1万人！再说别的。';
    const quote = '工厂183家';
    expect(sentenceAround(text, text.indexOf(quote), quote.length)).toBe(
      '汉滨区建成工厂183家，就业1万人',
    );
  });
});

it('finds every occurrence of a quote, overlapping ones too', () => {
  const found = occurrencesOf('一件一件', [{ text: '一件一件一件', line: 1 }]);
  expect(found.map(({ offset }) => offset)).toEqual([0, 2]);
});
