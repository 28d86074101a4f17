import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createConverter } from '../script/converter.ts';
import { readAllRelations, readRelations } from './read.ts';

const { convert } = createConverter();

/** Sentences that hold, with their working. */
const right: readonly (readonly [text: string, ...workings: readonly string[]])[] = [
  // From, to and rate.
  [
    '全县产值从2016年的107.8亿元提高到2019年的176.4亿元，增长63.6%。',
    '(176.4 − 107.8) ÷ 107.8 = 63.6 % ✓',
  ],
  ['粮食产值由2016年的23亿元提高到2019年的30.4亿元，增长32.2%。', '(30.4 − 23) ÷ 23 = 32.2 % ✓'],
  ['企业从2018年的80家增加到2021年的100家，增长25%。', '(100 − 80) ÷ 80 = 25 % ✓'],
  ['贫困户由1200户减少到300户，下降75%。', '(1200 − 300) ÷ 1200 = 75 % ✓'],
  ['产值2016年为50亿元，2019年为80亿元，三年增长60%。', '(80 − 50) ÷ 50 = 60 % ✓'],
  ['产值达到80亿元，比2016年的50亿元增长60%。', '(80 − 50) ÷ 50 = 60 % ✓'],
  ['从2016年的7064元到10264元，增长45.3%。', '(10264 − 7064) ÷ 7064 = 45.3 % ✓'],
  ['收入由8000元增长到1.2万元，增幅达50%。', '(1.2 − 0.8) ÷ 0.8 = 50 % ✓'],
  ['产值由10亿元增长到16.1亿元，增长超60%。', '(16.1 − 10) ÷ 10 = 61 % ✓'],
  ['产值由10亿元增长到15.9亿元，增长近60%。', '(15.9 − 10) ÷ 10 = 59 % ✓'],
  ['产值由10亿元增长到15.9亿元，增长约六成。', '(15.9 − 10) ÷ 10 = 59 % ✓'],
  ['产值由近10亿元增长到20亿余元，增长九成以上。', '(20 − 10) ÷ 10 = 100 % ✓'],
  ['面积由3,200亩扩大到4,800亩，扩大50%。', '(4800 − 3200) ÷ 3200 = 50 % ✓'],
  ['面积由３２００亩扩大到４８００亩，增加５０％。', '(4800 − 3200) ÷ 3200 = 50 % ✓'],
  ['产值由 10 亿元 增长到 12 亿元 ，增长 20% 。', '(12 − 10) ÷ 10 = 20 % ✓'],
  ['产值由10亿元增长\n到12亿元，\n增长20%。', '(12 − 10) ÷ 10 = 20 % ✓'],
  [
    '产值由10亿元增长到12亿元，收入由5000元增长到7000元，分别增长20%和40%。',
    '(12 − 10) ÷ 10 = 20 % ✓',
    '(7000 − 5000) ÷ 5000 = 40 % ✓',
  ],
  ['收入10264元，比上年增加1125元，增长12.3%。', '1125 ÷ (10264 − 1125) = 12.3 % ✓'],
  ['支出32.7亿元，较上年减少1.3亿元，下降3.8%。', '1.3 ÷ (32.7 + 1.3) = 3.8 % ✓'],
  // Yearly.
  [
    '收入由2016年的7064元增长到2019年的10264元，年均增长13.3%。',
    '(10264 ÷ 7064)^(1/3) − 1 = 13.3 % ✓',
  ],
  [
    '3年来，收入由2016年的7064元增长到10264元，年均增长13.3%。',
    '(10264 ÷ 7064)^(1/3) − 1 = 13.3 % ✓',
  ],
  [
    '到2019年，收入由2016年的7064元增长到10264元，年均增长13.3%。',
    '(10264 ÷ 7064)^(1/3) − 1 = 13.3 % ✓',
  ],
  [
    '经过3年努力，收入从7064元提高到10264元，年均增长13.3%。',
    '(10264 ÷ 7064)^(1/3) − 1 = 13.3 % ✓',
  ],
  ['能耗由2015年的100吨下降到2020年的59吨，年均下降10%。', '1 − (59 ÷ 100)^(1/5) = 10 % ✓'],
  ['2016年由10家起步，2019年达到了40家，年均增加10家。', '(40 − 10) ÷ 3 = 10 家 ✓'],
  [
    '收入由2016年的7064元起步，2019年到了10264元，三年多出3200元，年均增长13.3%。',
    '10264 − 7064 = 3200 元 ✓',
    '(10264 ÷ 7064)^(1/3) − 1 = 13.3 % ✓',
  ],
  // Differences, points, multiples.
  ['标准原为3150元，后来提高到4560元，多了1410元。', '4560 − 3150 = 1410 元 ✓'],
  ['企业由81家增加到145家，净增64家。', '145 − 81 = 64 家 ✓'],
  ['贷款由1.5亿元增加到2.3亿元，增加8000万元。', '2.3 − 1.5 = 0.8 亿元 ✓'],
  ['覆盖率由60%提高到75%，提高15个百分点。', '75 − 60 = 15 个百分点 ✓'],
  ['发生率从26%下降到0.52%，下降25.48个百分点。', '26 − 0.52 = 25.48 个百分点 ✓'],
  ['覆盖率由60%提高到75%，增长25%。', '(75 − 60) ÷ 60 = 25 % ✓'],
  ['企业由50家增加到125家，增长1.5倍。', '125 ÷ 50 − 1 = 1.5 倍 ✓'],
  ['企业由50家增加到100家，翻了一番。', '100 ÷ 50 = 2.00 倍 ✓'],
  ['企业由50家增加到210家，翻了两番。', '210 ÷ 50 = 4.20 倍 ✓'],
  // Shares.
  ['有监测对象5408户，其中3076户已消除风险，占56.9%。', '3076 ÷ 5408 = 56.9 % ✓'],
  ['已消除风险3076户，占监测对象5408户的56.9%。', '3076 ÷ 5408 = 56.9 % ✓'],
  [
    '有监测对象5408户18392人，其中已消除风险3076户10608人，分别占56.9%和57.7%。',
    '3076 ÷ 5408 = 56.9 % ✓',
    '10608 ÷ 18392 = 57.7 % ✓',
  ],
  ['计划改造120户，已完成90户，完成率75%。', '90 ÷ 120 = 75 % ✓'],
  ['审批事项506项，其中426项不必见面，占八成以上。', '426 ÷ 506 = 84 % ✓'],
  ['共有党员120名，其中女党员30人，占25%。', '30 ÷ 120 = 25 % ✓'],
  // Parts and totals.
  ['共有工厂12家，分别为甲镇5家、乙镇4家和丙镇3家。', '5 + 4 + 3 = 12 家 ✓'],
  ['共有工厂12家，其中甲镇5家、乙镇7家。', '5 + 7 = 12 家 ✓'],
  ['新建3家、改造4家，合计7家。', '3 + 4 = 7 家 ✓'],
  ['工作组12人由5名干部、3名专家和4名村民代表组成。', '5 + 3 + 4 = 12 人 ✓'],
  ['投入财政资金1.2亿元、社会资金8000万元，共计2亿元。', '1.2 + 0.8 = 2 亿元 ✓'],
  ['甲村100户，乙村80户，丙村60户，三村合计240户。', '100 + 80 + 60 = 240 户 ✓'],
  ['种粮120亩，种菜80亩，两项共200亩。', '120 + 80 = 200 亩 ✓'],
  // Enumerations.
  ['代缴3项保险，即基本医疗保险、大病保险和商业补充保险。', '数出 3 ✓'],
  ['抓好四件事，分别是抓产业，抓就业，抓教育，抓医疗，稳步推进。', '数出 4 ✓'],
  ['聚焦三个方面：产业振兴、人才振兴、文化振兴。', '数出 3 ✓'],
  ['抓好“三件事”，分别是修路、通水（含改造管网、水厂）、供电。', '数出 3 ✓'],
  ['办好三件事：一是修路；二是通水；三是供电。', '一是到三是，数出 3 ✓'],
  ['四组分别有三件、四件、四件、三件。', '数出 4 ✓'],
];

/** Sentences that do not hold: kind, verdict, what would have been right. */
const wrong: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['产值从2016年的107.8亿元提高到2019年的176.4亿元，增长66.3%。', 'growth fails 63.6%'],
  ['产值从107.8亿元提高到176.4亿元，增长64.1%。', 'growth fails 63.6%'],
  ['产值由10.00亿元增长到15.90亿元，增长超60%。', 'growth fails 59%'],
  ['产值由10.00亿元增长到16.10亿元，增长近60%。', 'growth fails 61%'],
  ['产值由10亿元增长到13亿元，增长约六成。', 'growth fails 30%'],
  ['贫困户由1200户减少到300户，下降25%。', 'growth fails 75%'],
  [
    '产值由10亿元增长到12亿元，收入由5000元增长到7000元，分别增长20%和45%。',
    'growth holds',
    'growth fails 40%',
  ],
  ['收入10264元，比上年增加1125元，增长21.3%。', 'growth fails 12.3%'],
  ['生产总值由2016年的50亿元增长到2019年的80亿元，年均增长7.5%。', 'yearly doubtful 17%'],
  ['收入由2016年的7064元增长到2020年的10264元，年均增长13.3%。', 'yearly fails 9.8%'],
  ['收入由2016年的7064元增长到2019年的10264元，年均增长15.1%。', 'yearly fails 13.3%'],
  ['企业由81家增加到145家，净增54家。', 'difference fails 64家'],
  ['标准由3150元提高到4560元，提高1310元。', 'difference fails 1410元'],
  ['覆盖率由60%提高到75%，提高15%。', 'percent-for-points fails 15个百分点'],
  ['覆盖率由60%提高到75%，提高25个百分点。', 'points fails 15个百分点'],
  ['企业由50家增加到80家，翻了一番。', 'multiple fails 翻一番是原来的2倍，这里是1.60倍'],
  ['企业由50家增加到100家，增长2倍。', 'multiple fails 1倍'],
  ['企业由50家增加到40家。', 'direction fails 下降'],
  ['发生率由0.52%下降到26%。', 'direction fails 上升'],
  ['有监测对象5408户，其中3076户已消除风险，占65.9%。', 'share fails 56.9%'],
  ['已消除风险3076户，占监测对象5408户的59.6%。', 'share fails 56.9%'],
  ['计划改造120户，已完成90户，完成率85%。', 'share fails 75%'],
  ['外来人口占总人口的120%。', 'over-hundred fails'],
  ['养老保险覆盖率达到102%。', 'over-hundred doubtful'],
  ['共有工厂12家，其中规模以上15家。', 'whole fails 不多于12家'],
  ['资金总投入2.65亿元，其中产业直补3.1亿元。', 'whole fails 不多于2.65亿元'],
  ['共有工厂12家，分别为甲镇5家、乙镇4家和丙镇2家。', 'sum fails 11家'],
  ['工作组12人由5名干部、3名专家和2名村民代表组成。', 'sum fails 10人'],
  ['新建3家、改造4家，合计8家。', 'sum doubtful 7家'],
  ['甲村100户，乙村80户，丙村60户，三村合计250户。', 'sum fails 240户'],
  ['种粮120亩，种菜80亩，两项共210亩。', 'sum doubtful 200亩'],
  ['抓好“五件”事，分别是抓产业，抓就业，抓教育，抓医疗，稳步推进。', 'count fails 4件'],
  ['代缴4项保险，即基本医疗保险、大病保险和商业补充保险。', 'count fails 3项'],
  ['聚焦四个方面：产业振兴、人才振兴、文化振兴。', 'count doubtful 3个'],
  ['三个县分别是甲县、乙县、丙县、丁县。', 'count fails 4个'],
  ['办好四件事：一是修路；二是通水；三是供电。', 'count doubtful 3'],
  ['一是修路；三是供电。', 'numbering fails 二是'],
  ['一是修路；二是通水；二是供电。', 'numbering fails 三是'],
  ['成本减少2倍。', 'times-less fails'],
  ['用时缩短了近三倍。', 'times-less fails'],
  ['搬迁538户9880人。', 'household doubtful'],
  ['搬迁1.2万户、3800人。', 'household doubtful'],
];

/** Sentences of which nothing can be said: other scopes, targets, parts of lists, comparisons without a base. */
const silent: readonly string[] = [
  '产值由50亿元增长到80亿元，按可比价格计算增长52%。',
  '产值由50亿元增长到80亿元，增长52%（按可比价格）。',
  '收入10264元，比上年增加1125元，实际增长9.8%。',
  '收入10264元，比上年增加1125元，增速比全省高2.1%。',
  '产值比2016年的50亿元增加30亿元。',
  '工业总产值176.4亿元，同比增长63.6%。',
  '收入由7064元增长到10264元，同比增长8.8%。',
  '收入由7064元增长到10264元，比上年增长8.8%。',
  '收入由7064元增长到10264元，增速高于全省平均水平2.1个百分点。',
  '产值达到176.4亿元，占全市的近20%。',
  '仍有贫困人口5.9万人，占全市贫困人口的54%。',
  '有监测对象5408户，其中3076户已消除风险，占全市的12%。',
  '村集体收入达到5万元以上，增长20%。',
  '年均增长13.3%，收入达到10264元。',
  '收入由7064元增长到10264元，年均增长13.3%。',
  '收入由2016年的7064元增长到10264元，力争明年增长9%。',
  '到2027年，收入由1.6万元提高到3万元以上，年均增长10%。',
  '共有企业60家，其中国有30家、科技型45家。',
  '共有干部60人，其中党员30名，妇女25名，青年40名。',
  '全县投入5亿元，甲、乙两镇分别为1亿元、2亿元。',
  '共有工厂12家，包括甲镇5家、乙镇4家。',
  '共有工厂12家，分别为甲镇5家、乙镇4家等。',
  '共建成车间3个，面积分别为500平方米、600平方米、400平方米。',
  '今年新建3家、改造4家，累计建成18家。',
  '每户补助3000元、5000元，共2亿元。',
  '先后实施26个项目，包括道路、供水、供电等。',
  '涉及12个乡镇，包括甲镇、乙镇。',
  '农业、水利、交通等26个部门参加。',
  '落在四个数上：再建5个基地，种菜3500亩，带动600户增收；到2027年人均收入3万元。',
  '问三件事：巩固没有，帮扶人做得怎样，群众满意不满意。',
  '实事求是，一是一，二是二。',
  '二是通水；三是供电。',
  '参保资助87户256人次。',
  '发放贷款17户77万元。',
  '搬迁1.34万户、5万人。',
  '涉及90余户、80多人。',
  '完成全年计划的120%。',
  '税收超额完成，占计划的120%。',
  '成本降低20%，产量增加2倍。',
  '降低成本，增产2倍。',
  '减少到原来的0.5倍。',
  '规模由50家扩大到约100家，翻了一番。',
  '产值由近10亿元增长到近20亿元，增长90%。',
  '由100多家增加到200多家，增长80%。',
  '排名由第5位提升到第2位。',
  '综合排名由15位上升到8位。',
  '办理时限由20天提速到3天。',
  '审批时间由20个工作日提高到3个工作日。',
  '贷款标准5万~10万元，提高到5万~8万元。',
  '补助由5万~8万元提高到8万~10万元，增长50%。',
  '平均每人对接约3.5户。',
  '2016年投入3亿元，2019年培训5000人，增长12%。',
  '由0家增加到12家，增长100%。',
  '第一产业由12%提高到15%，第三产业占40%。',
  '气温由10℃上升到25℃。',
  '从5个村选出12名代表，到3个镇走访。',
  '从甲地到乙地30公里，用时由3小时缩短到1小时。',
  '拨付1.58亿元，其中，每镇500万元。',
  '其中党员占60%。',
  '有工业企业145家，规上企业42家，吸纳就业1.7万人。',
  '减贫人数占比由54%降到40%，其余降幅超过20%。',
];

const kinds = (text: string): string[] =>
  readRelations(text).map(({ kind, verdict }) => `${kind} ${verdict}`);

describe('sentences that hold', () => {
  it.each(right)('%s', (text, ...workings) => {
    expect(readRelations(text).map(({ working }) => working)).toEqual(workings);
    expect(readRelations(text).every(({ verdict }) => verdict === 'holds')).toBe(true);
  });
});

describe('sentences that do not hold', () => {
  it.each(wrong)('%s', (text, ...found) => {
    const relations = readRelations(text);
    expect(
      relations.map(({ kind, verdict, expected = '' }) => `${kind} ${verdict} ${expected}`.trim()),
    ).toEqual(found);
  });
});

describe('sentences of which nothing can be said', () => {
  it.each(silent)('%s', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});

describe('Traditional Chinese', () => {
  const all = [...right.map(([text]) => text), ...wrong.map(([text]) => text), ...silent];

  it.each(all)('says the same: %s', (text) => {
    expect(kinds(convert(text, 'zh-Hans', 'zh-Hant'))).toEqual(kinds(text));
  });
});

describe('what is left of the poor', () => {
  const start = '2016年底，这里仍有建档立卡贫困人口6.2万人。';
  const end = (rate: string): string =>
    `三年累计实现1.4万户、5.5万人脱贫，贫困发生率从2016年的24%下降到2019年的${rate}。`;

  it.each([
    ['0.6%', ['remainder doubtful']],
    ['2.7%', ['remainder holds']],
  ])('%s: %j', (rate, found) => {
    const [, second] = readAllRelations([start, end(rate)]);
    expect(second?.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(found);
    expect(second?.[0]?.at.text).toBe(rate);
  });

  it('says nothing of people who are no part of the poor', () => {
    expect(readAllRelations(['全县有人口6.2万人。', end('0.6%')]).flat()).toEqual([]);
  });
});

describe('where a relation stands', () => {
  it('counts in the text as it was typed, blanks and line breaks among it', () => {
    const text = '产值由 10 亿元\n增长到 12 亿元，\n增长 30 %，稳中有进。';
    const [{ at, from } = { at: undefined, from: [] }] = readRelations(text);
    expect(text.slice(at?.start, at?.end)).toBe('30 %');
    expect(from.map(({ start, end }) => text.slice(start, end))).toEqual(['10 亿元', '12 亿元']);
  });
});

describe('any pair of values', () => {
  /** 1900.5% would be read as a date. */
  const likely = 1900;
  const hundredths = fc.integer({ min: 100, max: 99_999 }).map((value) => value / 100);
  const sentence = (from: number, to: number, rate: string): string =>
    `产值由2016年的${from.toFixed(2)}亿元增长到2019年的${to.toFixed(2)}亿元，增长${rate}%。`;
  const tolerance = (from: number, to: number): number =>
    0.05 +
    100 *
      Math.max(
        (to + 0.005) / (from - 0.005) - to / from,
        to / from - (to - 0.005) / (from + 0.005),
      );

  it('is confirmed with the rate that follows', () => {
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        fc.pre(a !== b);
        const [from, to] = a < b ? [a, b] : [b, a];
        const rate = ((to - from) / from) * 100;
        fc.pre(rate < likely);
        expect(kinds(sentence(from, to, rate.toFixed(1)))).toEqual(['growth holds']);
      }),
      { numRuns: 500 },
    );
  });

  it('is refused with any other, and what is expected is right', () => {
    fc.assert(
      fc.property(
        hundredths,
        hundredths,
        fc.double({ min: 0.11, max: 50, noNaN: true }),
        (a, b, off) => {
          fc.pre(Math.abs(a - b) > 0.02);
          const [from, to] = a < b ? [a, b] : [b, a];
          const rate = ((to - from) / from) * 100;
          const stated = (rate + tolerance(from, to) + off).toFixed(1);
          fc.pre(Number(stated) < likely);
          const relations = readRelations(sentence(from, to, stated));
          expect(relations.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual([
            'growth fails',
          ]);
          const expected = Number.parseFloat(relations[0]?.expected ?? '');
          expect(Math.abs(expected - rate)).toBeLessThanOrEqual(0.05001);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is confirmed with its difference and refused with another', () => {
    const count = fc.integer({ min: 1, max: 90_000 });
    fc.assert(
      fc.property(count, count, fc.integer({ min: 1, max: 500 }), (from, more, off) => {
        const text = (by: number): string => `企业由${from}家增加到${from + more}家，增加${by}家。`;
        expect(kinds(text(more))).toEqual(['difference holds']);
        expect(kinds(text(more + off))).toEqual(['difference fails']);
      }),
      { numRuns: 300 },
    );
  });

  it('is confirmed with the yearly rate over its years and no other number of years', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9000 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (from, percent, years) => {
          const to = Math.round(from * (1 + percent / 100) ** years);
          const text = (last: number): string =>
            `收入由2010年的${from}元增长到${last}年的${to}元，年均增长${percent}%。`;
          expect(kinds(text(2010 + years))).toEqual(['yearly holds']);
          if (percent >= 5 && years <= 5)
            expect(kinds(text(2010 + 2 * years))).toEqual(['yearly fails']);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('any list', () => {
  it('is confirmed with its number and refused with a larger one', () => {
    const item = fc.stringMatching(/^[甲乙丙丁戊己庚辛壬癸]{2,6}$/);
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 20 }), (items) => {
        const text = (count: number): string => `共有${count}项，分别是${items.join('、')}。`;
        expect(kinds(text(items.length))).toEqual(['count holds']);
        expect(kinds(text(items.length + 1))).toEqual(['count fails']);
      }),
      { numRuns: 200 },
    );
  });
});

describe('any text at all', () => {
  const words =
    '由从到增长下降年均分别占其中共计合计组成是的一二三四五六七八九十百千万亿元户人家个百分点%倍成翻番，。；：、“”（）0123456789.,-\n 2016年';
  const prose = fc
    .array(fc.constantFrom(...words), { maxLength: 300 })
    .map((each) => each.join(''));

  it('is read without throwing, and every relation lies where it says', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        for (const { at, from, working } of readRelations(text)) {
          for (const { start, end } of [at, ...from]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          expect(working).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    '产值由10亿元增长到12亿元，增长20%，其中3户，占5%。',
    '由10家增加到12家、',
    '其中5家、',
    '三件：抓',
    '占5%',
    '一是',
    '从',
    ' 中 ',
  ])('takes time in proportion to its length: %s…', (piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      readRelations(text);
      return performance.now() - start;
    };
    time(10_000);
    const [short, long] = [time(20_000), time(80_000)];
    expect(long).toBeLessThan(Math.max(short * 10, 1500));
  });
});

it('shows an editor a rate that only the rounding of its inputs excuses', () => {
  const [relation] = readRelations('产量由1.2万吨提高到1.44万吨，增长25%。');
  expect(relation).toMatchObject({
    verdict: 'doubtful',
    working: '(1.44 − 1.2) ÷ 1.2 = 20 % ≠ 25 %',
  });
  expect(readRelations('产量由1.2万吨提高到1.44万吨，增长20%。')[0]?.verdict).toBe('holds');
});

it.each([
  ['合作社共24人，其中男16人、女9人。', 'fails'],
  ['合作社共25人，其中男16人、女9人。', 'holds'],
  ['合作社共30人，其中男性16人、女性9人。', 'fails'],
  ['合作社共30人，其中女9人。', undefined],
])('%s: %s', (text, verdict) => {
  expect(readRelations(text)[0]?.verdict).toBe(verdict);
});
