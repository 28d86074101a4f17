import { describe, expect, it } from 'vitest';
import { createConverter } from './converter.ts';
import { convertHtml } from './html.ts';

const converter = createConverter({
  terms: [
    { hans: '应签尽签', hant: '應簽盡簽', kind: 'phrase' },
    { hans: '范斌', hant: '范斌', kind: 'person' },
  ],
  keep: ['云之南'],
});

describe('convert', () => {
  it.each([
    ['characters', '贫困发生率下降', '貧困發生率下降'],
    ['no regional vocabulary', '项目信息', '項目信息'],
    ['污 stays 污', '污水', '污水'],
    ['a glossary term is locked', '区委书记范斌：应签尽签', '區委書記范斌：應簽盡簽'],
    ['a text to keep', '云之南的云', '云之南的雲'],
    ['an inline mark', '-{范}-某的范围', '范某的範圍'],
    ['an inline choice', '-{zh-hans:软件;zh-hant:軟體}-', '軟體'],
    ['a file name', '见QQ截图20210104172215.jpg这张图', '見QQ截图20210104172215.jpg這張圖'],
    ['an address', '见https://a.example/a?x=1。发展', '見https://a.example/a?x=1。發展'],
    ['punctuation stays', '“发展”', '“發展”'],
  ])('%s', (_, text, expected) => {
    expect(converter.convert(text, 'zh-Hans', 'zh-Hant')).toBe(expected);
  });

  it('turns 著 into 着 in the other direction', () => {
    expect(converter.convert('沉下去、貼著幫', 'zh-Hant', 'zh-Hans')).toBe('沉下去、贴着帮');
  });

  it('leaves the same script alone but for inline marks', () => {
    expect(converter.convert('发展-{范}-發展', 'zh-Hans', 'zh-Hans')).toBe('发展范發展');
  });
});

describe('convertHtml', () => {
  it.each([
    ['a word cut by a tag', '<p>头<strong>发</strong></p>', '<p>頭<strong>髮</strong></p>'],
    [
      'ids, classes, addresses stay',
      '<a id="发" class="发" href="/发">发展</a>',
      '<a id="发" class="发" href="/发">發展</a>',
    ],
    ['spoken attributes change', '<img alt="发展" src="发.png">', '<img alt="發展" src="发.png">'],
    ['code stays', '<p>发<code>发</code>展</p>', '<p>發<code>发</code>展</p>'],
    [
      'translate="no" stays',
      '<p><span translate="no">发</span></p>',
      '<p><span translate="no">发</span></p>',
    ],
    [
      'a quotation in the other script stays',
      '<p>发<q lang="zh-Hant">裡</q></p>',
      '<p>發<q lang="zh-Hant">裡</q></p>',
    ],
    ['blocks are apart', '<ul><li>头</li><li>发展</li></ul>', '<ul><li>頭</li><li>發展</li></ul>'],
  ])('%s', (_, html, expected) => {
    expect(convertHtml(html, converter, 'zh-Hans', 'zh-Hant')).toBe(expected);
  });
});
