import { describe, expect, it } from 'vitest';
import { blocksOfHtml } from './blocks.ts';

const markdown = (html: string): string =>
  blocksOfHtml(html)
    .blocks.map((block) => block.markdown)
    .join('\n\n');

describe('HTML', () => {
  it('keeps headings, bold Chinese, ranges and lists', () => {
    const html = `<html><head><title>站</title><style>p{}</style></head><body><nav>首页</nav>
<h1>一条路</h1><p>&#x3000;&#x3000;叫<strong>“四个一”</strong>夯实，5万~10万元，<!-- 注 -->*星*。</p>
<p><b>先修再管</b></p><ul><li>甲</li><li>乙</li></ul><script>x()</script></body></html>`;
    expect(blocksOfHtml(html).title).toBe('一条路');
    expect(markdown(html)).toBe(
      '叫**“四个一”**夯实，5万~10万元，\\*星\\*。\n\n## 先修再管\n\n- 甲\n- 乙',
    );
  });

  it('writes merged cells out, and says so', () => {
    const html = `<table><tr><th rowspan="2">指标</th><th colspan="2">年份</th></tr>
<tr><th>2016</th><th>2019</th></tr><tr><td>收入</td><td>7064</td><td>10264</td></tr></table>`;
    const { blocks } = blocksOfHtml(html);
    expect(blocks[0]?.markdown).toBe(
      [
        '| 指标 | 年份 | 年份 |',
        '| - | - | - |',
        '| 指标 | 2016 | 2019 |',
        '| 收入 | 7064 | 10264 |',
      ].join('\n'),
    );
    expect(blocks[0]?.doubts).toMatchObject([{ rule: 'import-merged-cells' }]);
  });

  it('ends, whatever spans a file claims', () => {
    const html = `<table>${'<tr><td rowspan="65000" colspan="1000">1</td></tr>'.repeat(20)}</table>`;
    expect(markdown(html).length).toBeLessThan(100_000);
  });
});
