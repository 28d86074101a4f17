import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../library/library.ts';
import { checkContent } from './check.ts';
import { problemReport } from './report.ts';

/** A content folder in which nothing is wrong. */
const sound: Readonly<Record<string, string>> = {
  'site.json': `{
  "name": "成效",
  "description": "样本",
  "scripts": ["zh-Hans", "zh-Hant"],
  "headlines": [{ "indicator": "income", "place": "litong" }],
  "license": { "name": "CC BY 4.0", "url": "https://creativecommons.org/licenses/by/4.0/" }
}
`,
  'places.json': `{ "places": [{ "id": "litong", "name": "利通区", "level": "county" }, { "id": "hanbin", "name": "汉滨区", "level": "county" }] }\n`,
  'topics.json': `{ "topics": [{ "id": "income", "name": "收入" }] }\n`,
  'glossary.json': `{ "version": 1, "terms": [] }\n`,
  'articles/a-report/index.md': `---
title: 一篇报告
script: zh-Hans
published: 2025-10-09T09:00+08:00
places: [litong]
topics: [income]
summary: 摘要。
keyFigures: [income]
---

到2019年，农民人均收入由2016年的7064元增长到10264元。2021—2025年累计投入超5.7亿元。

![收入](chart:income-line)

![村道](./road.jpg)
`,
  'articles/a-report/road.jpg': '',
  'indicators/income.json': `{
  "id": "income",
  "title": "农民人均收入",
  "unit": "元",
  "decimals": 0,
  "direction": "up",
  "topic": "income",
  "definition": "口径。",
  "observations": [
    {
      "place": "litong",
      "period": "2016",
      "value": 7064,
      "evidence": { "article": "a-report", "quote": "由2016年的7064元" }
    },
    {
      "place": "litong",
      "period": "2019",
      "value": 10264,
      "evidence": { "article": "a-report", "quote": "增长到10264元" }
    }
  ]
}
`,
  'indicators/invested.json': `{
  "id": "invested",
  "title": "累计投入",
  "unit": "元",
  "decimals": 0,
  "direction": "neutral",
  "topic": "income",
  "definition": "口径。",
  "observations": [
    {
      "place": "litong",
      "period": "2021/2025",
      "value": 570000000,
      "bound": "over",
      "evidence": { "article": "a-report", "quote": "累计投入超5.7亿元" }
    }
  ]
}
`,
  'charts/income-line.json': `{
  "id": "income-line",
  "title": "收入增加三千多元",
  "type": "line",
  "series": [{ "indicator": "income", "place": "litong" }]
}
`,
};

const article = 'articles/a-report/index.md';
const aside = (quote: string): string => `setAside: [{ reason: 行文计数, quotes: [${quote}] }]\n`;

const income = 'indicators/income.json';
const invested = 'indicators/invested.json';
const chart = 'charts/income-line.json';

type Change = readonly [file: string, from: string, to: string];

/** The report an editor gets after changes to the sound folder. */
function reportOf(changes: readonly Change[]): string {
  const files = new Map(Object.entries(sound));
  for (const [path, from, to] of changes) {
    const text = files.get(path) ?? '';
    if (from !== '' && !text.includes(from)) throw new Error(`${path} does not hold ${from}`);
    if (to === 'DELETE') files.delete(path);
    else files.set(path, from === '' ? text + to : text.replace(from, to));
  }
  const list: ContentFile[] = [...files].map(([path, text]) => ({ path, text }));
  return problemReport(checkContent(list), 'content');
}

/** One more indicator, with a value of 2019 that an annual report gives. */
function more(id: string, value: number, fields: Readonly<Record<string, unknown>> = {}): Change {
  const source = { title: '年报' };
  const file = {
    id,
    title: id === 'share' ? '占比' : '另一项收入',
    unit: '元',
    decimals: 0,
    direction: 'up',
    topic: 'income',
    definition: '口径。',
    observations: [{ place: 'litong', period: '2019', value, source }],
    ...fields,
  };
  return [`indicators/${id}.json`, '', JSON.stringify(file)];
}

/** The income says how it stands to another indicator. */
function declared(relation: string): Change {
  return [income, '"observations"', `${relation},\n  "observations"`];
}

/** The glossary holds these terms. */
function terms(list: string): Change {
  return ['glossary.json', '"terms": []', `"terms": [${list}]`];
}

const cases: readonly (readonly [title: string, ...changes: readonly Change[]])[] = [
  ['JSON：少一个逗号', [income, '"unit": "元",', '"unit": "元"']],
  ['JSON：多一个逗号', [chart, '"place": "litong" }]', '"place": "litong" }],']],
  ['JSON：引号没有成对', [income, '"title": "农民人均收入"', '"title": "农民人均收入']],
  ['JSON：全角引号', [income, '"unit": "元"', '“unit”: “元”']],
  ['JSON：写了注释', [income, '"decimals": 0,', '"decimals": 0, // 整数']],
  ['JSON：同一项写两次', [income, '"decimals": 0,', '"decimals": 0, "decimals": 1,']],
  ['空文件', [chart, sound[chart] ?? '', '']],
  ['名称拼错', [income, '"decimals"', '"decimal"']],
  ['多余的一项', [chart, '"type": "line"', '"type": "line", "colour": "red"']],
  ['缺少一项', [income, '  "definition": "口径。",\n', '']],
  ['数写成了文字', [income, '"value": 7064', '"value": "7064元"']],
  ['小数位数是负数', [income, '"decimals": 0', '"decimals": -1']],
  ['选项写错', [chart, '"type": "line"', '"type": "lines"']],
  ['不可能的月份', [income, '"period": "2016"', '"period": "2016-13"']],
  ['倒过来的区间', [invested, '"2021/2025"', '"2025/2021"']],
  ['编号里有大写', [income, '"id": "income"', '"id": "Income"']],
  ['编号与文件名不一致', [income, '"id": "income"', '"id": "incomes"']],
  ['带万的单位', [income, '"unit": "元"', '"unit": "万元"']],
  ['不认识的单位', [income, '"unit": "元"', '"unit": "圆"']],
  ['没有这个地区', [income, '"place": "litong"', '"place": "litoong"']],
  ['没有这个主题', [article, 'topics: [income]', 'topics: [incomes]']],
  ['没有这个指标', [chart, '"indicator": "income"', '"indicator": "incme"']],
  ['没有这张图', [article, 'chart:income-line', 'chart:income-lines']],
  ['没有这篇文章', [income, '"article": "a-report"', '"article": "b-report"']],
  ['同一时期两个数值', [income, '"period": "2019"', '"period": "2016"']],
  ['没有数值也没有说明', [invested, '"value": 570000000,\n      "bound": "over"', '"value": null']],
  ['有数值又写缺数', [income, '"value": 7064,', '"value": 7064, "status": "missing",']],
  [
    '没有证据也没有来源',
    [income, ',\n      "evidence": { "article": "a-report", "quote": "由2016年的7064元" }', ''],
  ],
  ['证据在文章里找不到', [income, '由2016年的7064元', '由2016年的7064块']],
  [
    '证据出现两次',
    [article, '累计投入超5.7亿元。', '累计投入超5.7亿元。\n\n又说：增长到10264元。'],
  ],
  ['数值与证据不一致', [income, '"value": 7064', '"value": 7046']],
  ['万与亿弄错', [invested, '570000000', '57000']],
  ['单位与证据不一致', [invested, '"unit": "元"', '"unit": "户"']],
  ['约数的方向不一致', [invested, '"over"', '"about"']],
  ['漏写约数', [invested, '\n      "bound": "over",', '']],
  ['年份与证据不一致', [income, '"period": "2016"', '"period": "2015"']],
  ['文章改了数据没有改', [article, '7064元', '7640元']],
  ['折线图只有一个时期', [chart, '"series"', '"periods": ["2016"],\n  "series"']],
  [
    '同一张图里单位不同',
    [chart, '"type": "line"', '"type": "bar"'],
    [chart, '}]', '}, { "indicator": "invested", "place": "litong" }]'],
    [invested, '"unit": "元"', '"unit": "户"'],
    [article, '5.7亿元', '5.7亿户'],
  ],
  ['进度图没有满格', [chart, '"type": "line"', '"type": "progress"']],
  ['图片没有放进来', ['articles/a-report/road.jpg', '', 'DELETE']],
  ['图片没有说明', [article, '![村道]', '![]']],
  ['图片引用别的网站', [article, './road.jpg', 'https://example.org/road.jpg']],
  ['图表写在一句话里', [article, '![收入]', '见![收入]']],
  ['图表没有图说', [article, '![收入]', '![]']],
  ['首页的数没有数值', ['site.json', '"indicator": "income"', '"indicator": "incomes"']],
  ['文首的数没有数值', [article, 'keyFigures: [income]', 'keyFigures: [outcome]']],
  ['没有信息栏', [article, '---\ntitle', 'title']],
  ['时期与句子里的年份不符', [income, '"period": "2019"', '"period": "2020"']],
  ['时期在文章里没有提到', [invested, '"2021/2025"', '"2021/2026"']],
  ['句子说的是另一个地区', [article, '累计投入', '汉滨区累计投入']],
  ['文章讲的不是这个地区', [invested, '"place": "litong"', '"place": "hanbin"']],
  [
    '别处又说到，数值不同',
    [article, '![村道]', '2019年人均收入10624元。\n\n![村道]'],
    [
      income,
      '"quote": "增长到10264元" }',
      '"quote": "增长到10264元" },\n      "restated": [{ "article": "a-report", "quote": "人均收入10624元" }]',
    ],
  ],
  ['关系里没有这个指标', declared('"partOf": "incomes"')],
  ['关系里写了自己', declared('"partOf": "income"')],
  ['关系两边单位不同', declared('"partOf": "other"'), more('other', 7012, { unit: '户' })],
  ['关系两边没有共同的时期', declared('"partOf": "invested"')],
  [
    '写了 shareOf 却不是比例',
    declared('"shareOf": { "part": "other", "whole": "third" }'),
    more('other', 7012),
    more('third', 10264),
  ],
  [
    '更正的日期写成了中文',
    [
      income,
      '"value": 7064,',
      '"value": 7064, "corrections": [{ "date": "2026年12月1日", "was": 7000, "now": 7064, "reason": "核对台账" }],',
    ],
  ],
  [
    '提示文字没有改',
    [article, 'summary: ', 'summary: 用一两句话写出这篇报告最重要的事实。 # '],
    [income, '"口径。"', '"用一句话说清统计口径。"'],
  ],
  ['部分比整体还大', declared('"partOf": "other"'), more('other', 7012)],
  [
    '部分加起来与整体不一样',
    declared('"sumOf": ["other", "third"]'),
    more('other', 7012),
    more('third', 3011),
  ],
  [
    '比例与部分、整体对不上',
    more('other', 7012),
    more('share', 66, { unit: '%', shareOf: { part: 'other', whole: 'income' } }),
  ],
  [
    '存量与增减对不上',
    declared('"stock": { "in": ["other"] }'),
    more('other', 3011, {
      observations: [
        { place: 'litong', period: '2017/2019', value: 3011, source: { title: '年报' } },
      ],
    }),
  ],
  ['说是首次，往年已有', [article, '增长到10264元', '首次突破7000元，增长到10264元']],
  ['说是新低，往年更低', [article, '增长到10264元', '增长到10264元，创历史新低']],
  [
    '说是连续下降',
    [income, '"2016"', '"2018"'],
    [article, '2016年', '2018年'],
    [income, '由2016年', '由2018年'],
    [article, '增长到10264元', '连续三年下降，增长到10264元'],
  ],
  [
    '说是翻番',
    [article, '由2016年的7064元增长到10264元', '由2016年的7064元增长到10264元，又说较2016年翻一番'],
  ],
  [
    '说是提前',
    [
      income,
      '"observations"',
      '"targets": [{ "place": "litong", "period": "2018", "value": 10000, "source": { "title": "规划" } }],\n  "observations"',
    ],
    [article, '增长到10264元', '增长到10264元，提前两年实现目标'],
  ],
  [
    '政府网站没有写全',
    [
      'site.json',
      '"license"',
      '"government": { "siteIdCode": "0000000000", "mark": { "href": "https://example.org/", "picture": "mark.svg" } },\n  "license"',
    ],
  ],
  ['搁置的话找不到', [article, 'keyFigures:', `${aside('三百户')}keyFigures:`]],
  ['搁置的话出现多次', [article, 'keyFigures:', `${aside('元')}keyFigures:`]],
  ['搁置的话里没有数字', [article, 'keyFigures:', `${aside('农民')}keyFigures:`]],
  ['信息栏没有结束', [article, '---\n\n到2019', '\n到2019']],
  ['信息栏想运行程序', [article, '---\ntitle', '---js\ntitle']],
  ['信息栏里冒号写错', [article, 'summary: 摘要。', 'summary: 摘要：“a”: b']],
  ['信息栏里同一项写两次', [article, 'summary: 摘要。', 'summary: 摘要。\nsummary: 又一句。']],
  ['发布时间没有时区', [article, '2025-10-09T09:00+08:00', '2025-10-09 09:00']],
  ['字体版本写错', [article, 'script: zh-Hans', 'script: zh-CN']],
  ['文章是简体，头部写了繁体', [article, 'script: zh-Hans', 'script: zh-Hant']],
  ['简体文字里有繁体字', [article, '摘要。', '摘要裡說。']],
  ['术语表两边字数不同', terms('{ "hans": "农民", "hant": "農民們", "kind": "phrase" }')],
  [
    '术语表里两种写法',
    terms(
      '{ "hans": "农民", "hant": "農民", "kind": "phrase" }, { "hans": "农民", "hant": "農氓", "kind": "phrase" }',
    ),
  ],
  ['术语表里两边写反', terms('{ "hans": "農民", "hant": "农民", "kind": "phrase" }')],
  ['术语表里的词没有用到', terms('{ "hans": "余某", "hant": "余某", "kind": "person" }')],
  ['信息栏里用星号加粗', [article, 'summary: 摘要。', 'summary: **摘要**']],
  ['没有这一天', [article, '2025-10-09T', '2025-02-30T']],
  ['更新早于发布', [article, 'places:', 'updated: 2024-01-01T00:00+08:00\nplaces:']],
  ['文件不是 UTF-8', [article, '农民人均', '\ufffd\ufffd\ufffd\ufffd']],
  ['头图没有放进来', [article, 'places:', 'image: { src: ./gone.jpg, alt: 村道 }\nplaces:']],
  ['图片文件名里有百分号', [article, './road.jpg', './50%.jpg']],
  ['图片不直接写文件名', [article, '![村道](./road.jpg)', '![村道][a]\n\n[a]: ./road.jpg']],
  [
    '正文里有网页代码',
    [article, '![村道]', '<script src="https://example.org/a.js"></script>\n\n![村道]'],
  ],
  ['图表用了全角括号', [article, '![收入](chart:income-line)', '！[收入]（chart:income-line）']],
  ['图表编号前有空格', [article, 'chart:income-line', 'chart: income-line']],
  ['小数位数不够', [income, '"value": 7064', '"value": 7064.25']],
  ['图表写了没有的时期', [chart, '"series"', '"periods": ["2016", "2018", "2019"],\n  "series"']],
  [
    '部分和整体单位不同',
    [chart, '"type": "line"', '"type": "progress"'],
    [chart, '"place": "litong" }', '"place": "litong", "of": "invested" }'],
    [invested, '"unit": "元"', '"unit": "%"'],
    [article, '5.7亿元', '57%'],
    [invested, '570000000', '57'],
    [invested, '5.7亿元', '57%'],
  ],
  [
    '目标没有出处',
    [
      income,
      '"observations"',
      '"targets": [{ "place": "litong", "period": "2020", "value": 1 }],\n  "observations"',
    ],
  ],
  ['证据在草稿里', [article, 'script: zh-Hans', 'script: zh-Hans\ndraft: true']],
  ['少了必需的文件', ['topics.json', '', 'DELETE']],
  ['放错位置的文件', ['income.json', '', '{}']],
];

describe('messages to the editor', () => {
  it('has nothing to say about a sound folder', () => {
    expect(reportOf([])).toBe('检查完毕，没有发现问题。');
  });

  it('are as they were read aloud', async () => {
    const text = cases
      .map(([title, ...changes]) => `## ${title}\n\n${reportOf(changes)}\n`)
      .join('\n');
    await expect(text).toMatchFileSnapshot('./golden/messages.txt');
  });

  it.each(cases.map(([title, ...changes]) => ({ title, changes })))(
    '$title: each names file, line and column, in Chinese, with a way to mend it',
    ({ changes }) => {
      const report = reportOf(changes);
      expect(report).toMatch(/^content\/[\w/.-]+:\d+:\d+ (?:错误|提醒)：.*\p{Script=Han}/mu);
      expect(report).toMatch(/改法：/);
      expect(report).not.toMatch(/undefined|NaN|\[object|Error:/);
    },
  );

  it('do not wait for the file of the site to be mended', () => {
    const report = reportOf([
      ['site.json', '"name": "成效",', '"name": "成效"'],
      ['places.json', '"litong"', '"Litong"'],
      [income, '"value": 7064', '"value": 7046'],
    ]);
    expect(report).toContain('检查完毕：3 个错误');
  });

  it('speak of an indicator that cannot be read once, and not again where it is used', () => {
    const report = reportOf([
      [invested, '"unit": "元"', '"unit": 3'],
      [chart, '"type": "line"', '"type": "progress"'],
      [chart, '"place": "litong" }', '"place": "litong", "of": "invested" }'],
    ]);
    expect(report).toContain('检查完毕：1 个错误');
  });

  it('are reported all together', () => {
    const report = reportOf([
      [income, '"value": 7064', '"value": 7046'],
      [chart, '"type": "line"', '"type": "lines"'],
      [article, '![村道]', '![]'],
    ]);
    expect(report.match(/错误：/g)?.length).toBeGreaterThanOrEqual(3);
  });
});

describe('whatever is typed', () => {
  const marks = [
    ...'{}[]",:：，“”<>*&!|#%\\-—~`\n\t 0七万亿',
    '---\n',
    '![',
    '](chart:',
    '\ufffd',
    '\ufeff',
  ];
  const typing = fc.record({
    path: fc.constantFrom(...Object.keys(sound).filter((path) => sound[path] !== '')),
    at: fc.nat(2000),
    removed: fc.nat(12),
    added: fc.array(fc.constantFrom(...marks), { maxLength: 4 }).map((each) => each.join('')),
  });

  it('ends in Problems at places that exist, never in an exception', () => {
    fc.assert(
      fc.property(fc.array(typing, { minLength: 1, maxLength: 3 }), (changes) => {
        const files = new Map(Object.entries(sound));
        for (const { path, at, removed, added } of changes) {
          const text = files.get(path) ?? '';
          const from = at % (text.length + 1);
          files.set(path, text.slice(0, from) + added + text.slice(from + removed));
        }
        for (const { file, line, column } of checkContent(
          [...files].map(([path, text]) => ({ path, text })),
        )) {
          const row = (files.get(file) ?? '').split('\n')[line - 1];
          expect(row, `${file}:${line}`).toBeDefined();
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((row ?? '').length + 1);
        }
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});

describe('MDX', () => {
  const body = (text: string): Change[] => [
    [article, '', 'DELETE'],
    ['articles/a-report/index.mdx', '', `${sound[article] ?? ''}\n${text}\n`],
  ];

  it.each([
    ['a component that is there', '<Note title="说明">\n\n一句话。\n\n</Note>', '没有发现问题'],
    ['an unknown component', '<Chrat id="income-line" />', '没有“Chrat”这个组件'],
    ['an unknown attribute', '<Chart id="income-line" width="3" />', '没有“width”这一项'],
    ['an unknown chart', '<Chart id="income-lin" />', '没有编号为“income-lin”的图表'],
    [
      'figures without a value',
      '<KeyFigures ids="income, outcome" />',
      '没有编号为“outcome”的指标',
    ],
    ['an import', 'import x from "./x.js"', '不能写 import'],
    ['an expression', '这里有{1 + 1}个', '不能写花括号'],
    ['a tag that does not close', '<Note>', '读不懂'],
  ])('%s', (_, text, message) => {
    expect(reportOf(body(text))).toContain(message);
  });
});
