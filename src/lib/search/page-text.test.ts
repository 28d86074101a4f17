import { describe, expect, it } from 'vitest';
import { aligned } from './align.ts';
import { pageText } from './page-text.ts';

describe('what a page says', () => {
  it.each([
    [
      'a paragraph across its tags',
      '<p>累计<strong>投入</strong>超<a href="#x>y"><data value="1">5.7亿元</data></a></p>',
      ['累计投入超5.7亿元'],
    ],
    ['a title that may break anywhere', '<p>利通<wbr>区：<wbr>清单</p>', ['利通区：清单']],
    [
      'paragraphs and headings, each by itself',
      '<h2>甲</h2><p>乙</p><p>丙</p>',
      ['甲', '乙', '丙'],
    ],
    [
      'a row of a table in one',
      '<table><tr><th>户数</th><td>2025年</td><td>12户</td></tr></table>',
      ['户数 2025年 12户'],
    ],
    ['what is folded away', '<details><summary>数据</summary><p>丁</p></details>', ['数据', '丁']],
    [
      'characters by their names and numbers',
      '<p>&lt;5%&#x3C;&#65;&amp;&nbsp;&unknown;</p>',
      ['<5%<A& &unknown;'],
    ],
    ['line breaks as one space', '<p>上\n  下<br>左</p>', ['上 下 左']],
    [
      'no scripts, drawings, codes, buttons, contents',
      '<script>if (1<2) "</p>"</script><svg><g><svg/></g><text>图</text></svg><textarea>码</textarea><button>按</button><nav><a>目录</a></nav><p>文</p>',
      ['文'],
    ],
    ['no comments', '<!-- <p>旧</p> --><p>新</p>', ['新']],
  ])('%s', (_, body, blocks) => {
    const page = `<html><body><header>报头</header><main id="main">${body}</main><footer>页脚</footer>`;
    expect(pageText(page).blocks).toEqual(blocks);
  });

  it('is headed by the first heading, and keeps cards of other pages apart', () => {
    const html =
      '<main><article><h1>题</h1><p>文</p><section><h2>相关</h2><article><h3>别的</h3></article></section><p>完</p></article></main>';
    expect(pageText(html)).toEqual({
      title: '题',
      blocks: ['文', '相关', '完'],
      mentions: ['别的'],
    });
  });

  it('is nothing where there is no main part', () => {
    expect(pageText('<p>文</p>')).toEqual({ title: '', blocks: [], mentions: [] });
  });
});

describe('two editions side by side', () => {
  const same = (text: string): string => text;
  const pairs = (left: string, right: string): string[] =>
    aligned([...left], [...right], same).map((pair) => `${pair['zh-Hans']}|${pair['zh-Hant']}`);

  it.each([
    ['the same', '甲乙', '甲乙', ['甲|甲', '乙|乙']],
    ['another way of writing it', '甲软乙', '甲軟乙', ['甲|甲', '软|軟', '乙|乙']],
    ['a notice in one of them', '甲乙丙', '甲注乙丙', ['甲|甲', '|注', '乙|乙', '丙|丙']],
    ['a notice in the other', '注甲乙', '甲乙', ['注|', '甲|甲', '乙|乙']],
    ['a notice at the end', '甲', '甲注', ['甲|甲', '|注']],
    ['nothing in one of them', '', '甲', ['|甲']],
  ])('%s', (_, left, right, expected) => {
    expect(pairs(left, right)).toEqual(expected);
  });
});
