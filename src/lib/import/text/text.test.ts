import { describe, expect, it } from 'vitest';
import { decodeText } from './encoding.ts';
import { paragraphsOf } from './paragraphs.ts';
import { importText } from './import-text.ts';
import { narrowMarks, withFullMarks } from './punctuation.ts';
import { suspectsOf } from './suspects.ts';

const of = (...texts: string[]) => texts.map((text, index) => ({ text, line: index + 1 }));

describe('paragraphs', () => {
  it('keeps one line as one paragraph and drops indents', () => {
    expect(paragraphsOf('标题\r\n\r\n　　第一段。\n　　第二段。\n')).toEqual([
      { text: '标题', line: 1 },
      { text: '第一段。', line: 3 },
      { text: '第二段。', line: 4 },
    ]);
  });

  it('joins lines a program has cut, and stops where a paragraph is indented or ends short', () => {
    const text = [
      '　　全区今年共帮扶就业一万零二百',
      '一十七人，超过原定的目标，其中脱',
      '贫人口四千三百人，都有了稳定的收',
      '入。',
      '　　另一段也很长，说的是人居环境',
      '整治累计投入资金五亿七千万元。',
    ].join('\n');
    expect(paragraphsOf(text).map(({ text: each }) => each)).toEqual([
      '全区今年共帮扶就业一万零二百一十七人，超过原定的目标，其中脱贫人口四千三百人，都有了稳定的收入。',
      '另一段也很长，说的是人居环境整治累计投入资金五亿七千万元。',
    ]);
  });

  it('joins nothing where lines have many widths', () => {
    expect(paragraphsOf('第一行，没有说完\n第二行短\n第三行比前面的都要长得多得多\n')).toHaveLength(
      3,
    );
  });
});

describe('suspects', () => {
  it.each([
    ['返回', 'chrome'],
    ['分享到:', 'chrome'],
    ['相關文章:', 'chrome'],
    ['责任编辑:某某某', 'chrome'],
    ['责任编辑：某某　　编辑：某某', 'chrome'],
    ['QQ截图20210104172215.jpg', 'chrome'],
    ['(上接一版)按照清单，持续抓好落实。', 'continued'],
    ['（下转第3版）', 'continued'],
    ['航拍利通区一隅。', 'caption'],
    ['某某(左二)在镇里调研', 'caption'],
    ['今年考取的学生里有二十一人上了重点大学，其中一人考取华', 'seam'],
    ['，率已达100%。', 'begun'],
  ])('%s: %s', (text, kind) => {
    expect(suspectsOf(of(text))).toEqual([{ at: 0, kind }]);
  });

  it.each([
    '巩固成果谋振兴 乘势而上谱新篇',
    '一、先把底数摸清',
    '全区今年共帮扶就业10217人，超过原定的目标。',
    '“村里的路都通了。”一位村民说。',
    '他说：',
  ])('nothing about %s', (text) => {
    expect(suspectsOf(of(text))).toEqual([]);
  });
});

describe('punctuation', () => {
  it('proposes full-width marks in Chinese, and only there', () => {
    const text = '今年,全区投入1,200万元;时间是9:30(上午),网址http://a.cn/b?c=1。OK, fine!';
    expect(withFullMarks(text)).toBe(
      '今年，全区投入1,200万元；时间是9:30（上午），网址http://a.cn/b?c=1。OK, fine!',
    );
    expect(narrowMarks('“好”,他说。')).toEqual([{ at: 3, found: ',', proposed: '，' }]);
  });
});

describe('encodings', () => {
  // “脱贫攻坚，共5.9万人。” in GB 18030 and “脫貧攻堅，共5.9萬人。” in Big5.
  const gb = [
    0xcd, 0xd1, 0xc6, 0xb6, 0xb9, 0xa5, 0xbc, 0xe1, 0xa3, 0xac, 0xb9, 0xb2, 0x35, 0x2e, 0x39, 0xcd,
    0xf2, 0xc8, 0xcb, 0xa1, 0xa3,
  ];
  const big5 = [
    0xb2, 0xe6, 0xb3, 0x68, 0xa7, 0xf0, 0xb0, 0xed, 0xa1, 0x41, 0xa6, 0x40, 0x35, 0x2e, 0x39, 0xb8,
    0x55, 0xa4, 0x48, 0xa1, 0x43,
  ];
  it.each([
    ['GB18030', gb, '脱贫攻坚，共5.9万人。'],
    ['Big5', big5, '脫貧攻堅，共5.9萬人。'],
    ['UTF-8', [...new TextEncoder().encode('\ufeff脱贫')], '脱贫'],
    ['UTF-16', [0xff, 0xfe, 0x31, 0x81, 0x2b, 0x8d], '脱贫'],
  ])('%s', (encoding, bytes, text) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ encoding, text });
  });

  it('is no text where a byte is zero', () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toBeUndefined();
  });
});

describe('a draft', () => {
  const facts = {
    slug: 'a-report',
    title: undefined,
    place: 'litong',
    topic: 'poverty',
    published: '2026-11-23T09:00+08:00',
  };
  const text = [
    '返回',
    '一条路通到村里',
    '　　全区修路12条,投入5万~10万元，*其中*三条通到村里，群众出行方便多了。',
    '先修再管',
    '　　2023. 这一年修了三条路，其中一条从乡里一直通到山上的村子，全长六公里，走的人多',
    '　　，率已达100%。',
  ].join('\n');

  it('has every paragraph in its order, and a place for each doubt', () => {
    const { files, problems } = importText(text, facts);
    expect(files).toEqual([
      {
        path: 'articles/a-report/index.md',
        content: `---
title: "一条路通到村里"
script: zh-Hans
published: 2026-11-23T09:00+08:00
places: [litong]
topics: [poverty]
summary: 用一两句话写出这篇报告最重要的事实。
draft: true
---

返回

全区修路12条,投入5万~10万元，\\*其中\\*三条通到村里，群众出行方便多了。

## 先修再管

2023\\. 这一年修了三条路，其中一条从乡里一直通到山上的村子，全长六公里，走的人多

，率已达100%。
`,
      },
    ]);
    expect(problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual([
      '11 import-chrome',
      '13 import-marks',
      '17 import-seam',
      '19 import-seam',
    ]);
  });

  it('takes full-width marks when it is told to', () => {
    const [file] = importText(text, facts, { fullWidth: true }).files;
    expect(file?.content).toContain('全区修路12条，投入');
  });
});
