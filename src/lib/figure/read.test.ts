import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounds } from '../indicator/schema.ts';
import { tuned } from './annotated/annotated.ts';
import { figureText } from './format.ts';
import { readFigures } from './read.ts';

function read(text: string): string[] {
  return readFigures(text).map(({ text: printed, value, max, unit, approx }) =>
    [
      printed,
      value,
      ...(max === undefined ? [] : [`~${max}`]),
      unit,
      ...(approx ? [approx] : []),
    ].join(' '),
  );
}

describe('readFigures', () => {
  it.each([
    ['已发放贷款7亿余元', ['7亿余元 700000000 元 over']],
    ['减免各项费用500多万元', ['500多万元 5000000 元 over']],
    ['近3.2万户', ['近3.2万户 32000 户 nearly']],
    ['补贴资金过亿元', ['过亿元 100000000 元 over']],
    ['按5万~10万元标准', ['5万~10万元 50000 ~100000 元']],
    ['65名7岁至17岁残疾儿童', ['65名 65 名', '7岁至17岁 7 ~17 岁']],
    ['251名0至6岁', ['251名 251 名', '0至6岁 0 ~6 岁']],
    ['1.34万户、5万贫困人口', ['1.34万户 13400 户', '5万 50000 人']],
    ['5万多群众', ['5万多 50000 人 over']],
    ['投资三点五亿元', ['三点五亿元 350000000 元']],
    ['其中一亿二千万元', ['一亿二千万元 120000000 元']],
    ['两亿三千四百零五万元', ['两亿三千四百零五万元 234050000 元']],
    ['1.17万贫困户', ['1.17万 11700 户']],
    ['3600低收入户', ['3600 3600 户']],
    ['化肥2包', ['2包 2 包']],
    ['K12+300处', []],
    ['三个半月', []],
    ['十余家企业', ['十余家 10 家 over']],
    ['三百二十户', ['三百二十户 320 户']],
    ['７０６４元', ['７０６４元 7064 元']],
    ['114,149.46元', ['114,149.46元 114149.46 元']],
    ['提高3.5‰', ['3.5‰ 3.5 ‰']],
    ['增长了2倍', ['2倍 2 倍']],
    ['八成以上', ['八成以上 8 成 at-least']],
    ['提高5.2个百分点', ['5.2个百分点 5.2 个百分点']],
    ['代缴100元/人', ['100元/人 100 元/人']],
    ['年人均增收1500元以上', ['1500元以上 1500 元 at-least']],
    ['连片区有90%以上建档立卡贫困户', ['90%以上 90 % at-least']],
    ['约占百分之三十', ['百分之三十 30 %']],
    ['8.81万户、29.75万人', ['8.81万户 88100 户', '29.75万人 297500 人']],
    ['生活垃圾20余万吨', ['20余万吨 200000 吨 over']],
    ['由2016年的7064元增长到10264元', ['7064元 7064 元', '10264元 10264 元']],
    ['14户35人', ['14户 14 户', '35人 35 人']],
    ['鋪設2000餘公里', ['2000餘公里 2000 公里 over']],
    ['佔地40餘畝', ['40餘畝 40 亩 over']],
    ['萬畝油茶', ['萬畝 10000 亩']],
    ['不足0.5%', ['不足0.5% 0.5 % under']],
    ['三五天', ['三五天 3 ~5 天']],
    ['装机6.8万千瓦', ['6.8万千瓦 68000 千瓦']],
    ['装机300千瓦', ['300千瓦 300 千瓦']],
    ['新修水渠15.8千米', ['15.8千米 15.8 公里']],
    ['三千家企业', ['三千家 3000 家']],
    ['路灯1 200盏', ['1 200盏 1200 盏']],
    ['涉及6 800余户', ['6 800余户 6800 户 over']],
    ['补贴1，234，567元', ['1，234，567元 1234567 元']],
    ['表1 200盏路灯', ['200盏 200 盏']],
    ['2020 345户', ['345户 345 户']],
    ['森林覆盖率达到六成二', ['六成二 6.2 成']],
    ['超过九成八', ['超过九成八 9.8 成 over']],
    ['三成五户', ['三成 3 成', '五户 5 户']],
    ['第3至5名', []],
    ['人均耕地不到一亩', ['不到一亩 1 亩 under']],
    ['缩短近一个小时', ['近一个小时 1 小时 nearly']],
    ['至少一人就业', ['至少一人 1 人 at-least']],
    ['近一个月', []],
    ['一户人家，一亩地', []],
    ['每月五千块钱', ['五千块钱 5000 元']],
    ['较去年增加5个点', ['5个点 5 个百分点']],
    ['设了5个点', ['5个 5 个']],
    ['产值破亿元', ['破亿元 100000000 元 over']],
    ['戴了32年的帽子', ['32年 32 年']],
    ['梳理6个部门506项', ['6个 6 个', '506项 506 项']],
    ['惠及群众5421人次', ['5421人次 5421 人次']],
    ['63%~68%', ['63%~68% 63 ~68 %']],
    ['基金收入1亿4300万元', ['1亿4300万元 143000000 元']],
    ['两三百人', ['两三百人 200 ~300 人']],
    ['干了十七八年', ['十七八年 17 ~18 年']],
    ['二十来户', ['二十来户 20 户 about']],
    ['上百名志愿者', ['上百名 100 名 at-least']],
    ['同比-4.2%', ['-4.2% -4.2 %']],
    ['千分之三', ['千分之三 3 ‰']],
    ['三点五公里', ['三点五公里 3.5 公里']],
    ['60岁及以上老人', ['60岁及以上 60 岁 at-least']],
    ['136件（次）', ['136件（次） 136 件']],
    ['每亩1200公斤/畝', ['1200公斤/畝 1200 公斤/亩']],
    ['节约600万元', ['600万元 6000000 元']],
    ['签约12个项目', ['12个 12 个']],
    ['通过15项措施', ['15项 15 项']],
    ['最近3户人家', ['3户 3 户']],
    ['30个多功能厅', ['30个 30 个']],
    ['管道12.5km', ['12.5km 12.5 公里']],
    ['从5万到8万元', ['5万 50000 ', '8万元 80000 元']],
    ['“能挣三千多元”', ['三千多元 3000 元 over']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '2016年底',
    '2023年9月27日',
    '9月22日',
    '截至9月底',
    '3年间',
    '5年来',
    '“四个一”组合拳',
    '两不愁三保障',
    '“321”基层治理模式',
    '321模式',
    '90后干部',
    '一号文件',
    '党的二十大精神',
    '〔2017〕47号',
    '13800138000',
    '8:30',
    'QQ截图20210104172215.jpg',
    '第3名',
    '共产党人24期',
    '“七纵六横”交通路网',
    '一户一策',
    '一个缩影',
    '“十三五”期间',
    '2016—2019年',
    '今后五年',
    '二〇一九年',
    '“654”结对帮扶',
    '每一个人',
    '一件件实事',
    '三年增长',
    '1至9月',
    '1998-2003年',
    '老两口',
    '2单元501室',
    'G211国道',
    'v2.3.1',
    '邮编710061',
    '五位一体',
    '十分重要',
    '千万不能',
    '五台山',
    '三口之家',
    '零头',
  ])('%s holds no figure', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('gives offsets into the text', () => {
    const text = '建成社区工厂183家，转移就业10.3万人。';
    for (const figure of readFigures(text)) {
      expect(text.slice(figure.start, figure.end)).toBe(figure.text);
    }
  });
});

/** Units an indicator may have; 年 is left out, since 2016年 is a year and no duration. */
const printable = [
  '元',
  '人',
  '户',
  '%',
  '‰',
  '个百分点',
  '亩',
  '公里',
  '平方米',
  '元/人',
  '人次',
  '倍',
  '个',
];

describe('what figureText prints', () => {
  it('is read back with the same value, unit and bound, in both scripts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(...printable),
        fc.option(fc.constantFrom(...bounds), { nil: undefined }),
        fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const),
        (whole, decimals, unit, bound, script) => {
          const value = Number(`${whole}e-${decimals}`);
          const text = figureText({ value, unit, decimals, bound }, script);
          expect(readFigures(`共计：${text}。`)).toMatchObject([
            { text, value, unit, approx: bound ?? null },
          ]);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('any text at all', () => {
  it('is read without throwing, and every figure lies where it says', () => {
    const piece = fc.constantFrom(
      ...'零一二两十百千万亿0123456789.,，:-~至到约近超余多个户元%年月第“”（）/ \ud83d😀',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const figure of readFigures(text)) {
          expect(text.slice(figure.start, figure.end)).toBe(figure.text);
          expect(figure.start).toBeGreaterThanOrEqual(last);
          expect(Number.isFinite(figure.value)).toBe(true);
          if (figure.max !== undefined) expect(figure.max).toBeGreaterThan(figure.value);
          last = figure.end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['中', 'a', '1,', '万', '1万', '1年', '百分之', '从1到', '“1', 'a@', '1 '])(
    'takes time in proportion to its length: %s …',
    (piece) => {
      const from = performance.now();
      readFigures(piece.repeat(Math.ceil(100_000 / piece.length)));
      expect(performance.now() - from).toBeLessThan(3000);
    },
  );
});

it('reads a megabyte of prose in under two seconds', () => {
  const prose = tuned.map(({ text }) => text).join('');
  const text = prose.repeat(Math.ceil(350_000 / prose.length));
  expect(new TextEncoder().encode(text).length).toBeGreaterThan(900_000);
  const from = performance.now();
  expect(readFigures(text).length).toBeGreaterThan(5000);
  expect(performance.now() - from).toBeLessThan(2000);
});
