import { describe, expect, it } from 'vitest';
import { bodyOf } from './body.ts';
import { parseHtml, renderMarkdown } from './render.ts';

function html(markdown: string): string {
  return bodyOf(renderMarkdown(markdown))
    .parts.map((part) => (part.kind === 'html' ? part.html : `[${part.kind}]`))
    .join('');
}

describe('Markdown as Chinese editors write it', () => {
  it.each([
    ['bold beside quotation marks', '**“四个一”**夯实', '<strong>“四个一”</strong>夯实'],
    ['bold before Han text', '**重点。**下文', '<strong>重点。</strong>下文'],
    [
      'a range keeps its tilde',
      '按5万~10万元标准，提高到5万~8万元',
      '5万~10万元标准，提高到5万~8万元',
    ],
    ['straight quotes stay', '他说"好"--...', '"好"--...'],
    ['a line break between Han characters vanishes', '民生\n底线', '民生底线'],
    ['a line break beside Latin stays a space', 'GDP\ngrowth', 'GDP\ngrowth'],
  ])('%s', (_, markdown, expected) => {
    expect(html(markdown)).toContain(expected);
  });

  it('numbers headings and paragraphs alike in both editions', () => {
    expect(html('## 一\n\n甲\n\n## 二\n\n乙')).toBe(
      '<h2 id="s1">一</h2>\n<p id="p1">甲</p>\n<h2 id="s2">二</h2>\n<p id="p2">乙</p>',
    );
  });

  it('puts tables into a region that the keyboard can scroll', () => {
    const table = html('| 年 | 值 |\n|---|---|\n| 2016 | 7064元 |');
    expect(table).toContain('<div class="table" role="region" aria-label="表格 1" tabindex="0">');
    expect(table).toContain('<th scope="col">年</th>');
    expect(table.match(/<table>/g)).toHaveLength(1);
  });
});

describe('bodyOf', () => {
  it('cuts the body where charts stand', () => {
    const { parts } = bodyOf(renderMarkdown('甲\n\n![收入](chart:income)\n\n乙'));
    expect(parts).toEqual([
      { kind: 'html', html: '<p id="p1">甲</p>\n' },
      { kind: 'chart', id: 'income', caption: '收入' },
      { kind: 'html', html: '\n<p id="p2">乙</p>' },
    ]);
  });

  it('finds slots inside other elements and keeps the HTML around them whole', () => {
    const { parts } = bodyOf(
      parseHtml(
        '<div><chart-slot data-id="a" data-caption="甲"></chart-slot><figures-slot data-ids="x, y"></figures-slot></div>',
      ),
    );
    expect(parts).toEqual([
      { kind: 'html', html: '<div>' },
      { kind: 'chart', id: 'a', caption: '甲' },
      { kind: 'figures', ids: ['x', 'y'] },
      { kind: 'html', html: '</div>' },
    ]);
  });

  it('lists the second-level headings', () => {
    expect(bodyOf(renderMarkdown('## 守住**底线**\n\n### 细节')).contents).toEqual([
      { id: 's1', text: '守住底线' },
    ]);
  });

  it('leaves an inline picture a picture', () => {
    expect(html('见![图](chart:a)所示')).toContain('[picture]');
  });
});
