import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { linkFigures, type FigureLink } from './figure-links.ts';
import { renderMarkdown } from './render.ts';

const income: FigureLink = {
  quote: '由2016年的7064元',
  value: 7064,
  unit: '元',
  id: 'f1',
  href: '/i/#o',
  about: '利通区',
};
const invested: FigureLink = {
  ...income,
  quote: '投入超5.7亿元',
  value: 570_000_000,
  bound: 'over',
  id: 'f2',
};

function htmlOf(markdown: string, ...links: FigureLink[]): string {
  const tree = renderMarkdown(markdown);
  linkFigures(tree, links);
  return unified().use(rehypeStringify).stringify(tree);
}

describe('linkFigures', () => {
  it('links the whole figure with its value in the base unit', () => {
    expect(htmlOf('累计投入超5.7亿元。', invested)).toBe(
      '<p id="p1">累计投入<a class="figure" id="f2" href="/i/#o" data-about="利通区"><data value="570000000">超5.7亿元</data></a>。</p>',
    );
  });

  it('links several figures of one paragraph, in order', () => {
    const html = htmlOf('由2016年的7064元起，累计投入超5.7亿元。', invested, income);
    expect(html.match(/id="f\d"/g)).toEqual(['id="f1"', 'id="f2"']);
    expect(html.replace(/<[^>]+>/g, '')).toBe('由2016年的7064元起，累计投入超5.7亿元。');
  });

  it.each([
    ['**累计投入超5.7亿元**', '<strong>累计投入<a class="figure"'],
    ['累计投入**超5.7亿元**。', '<strong><a class="figure"'],
    ['[累计投入超5.7亿元](https://example.org)', '投入<data value="570000000" id="f2">'],
    ['[**累计投入超5.7亿元**](https://example.org)', '投入<data value="570000000" id="f2">'],
    ['| 投 |\n|---|\n| 累计投入超5.7亿元 |', '<td>累计投入<a class="figure"'],
    ['- 累计投入超5.7亿元', '<li>累计投入<a class="figure"'],
    ['累计投入超5.7亿**元**。', '投入<a class="figure"'],
  ])('%s', (markdown, expected) => {
    const html = htmlOf(markdown, invested);
    expect(html).toContain(expected);
    expect(html.match(/id="f2"/g)).toHaveLength(1);
  });

  it('gives a figure two observations share the anchors of both', () => {
    const upper: FigureLink = { ...invested, quote: '5万~10万元', bound: undefined };
    const low = { ...upper, value: 50_000, id: 'low' };
    const high = { ...upper, value: 100_000, id: 'high' };
    const html = htmlOf('贷款5万~10万元。', low, high);
    expect(html).toContain('<span id="high"></span><a class="figure" id="low"');
  });

  it('links the sentence that says there is no value', () => {
    const absent: FigureLink = { ...income, quote: '没有公布', value: null };
    expect(htmlOf('数字没有公布。', absent)).toContain('><span>没有公布</span></a>');
  });

  it('leaves the text alone where the quote does not stand or holds another value', () => {
    expect(htmlOf('没有。', income)).not.toContain('figure');
    expect(htmlOf('由2016年的7065元', income)).not.toContain('figure');
    expect(htmlOf('`由2016年的7064元`', income)).not.toContain('figure');
  });
});
