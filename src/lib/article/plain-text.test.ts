import { expect, it } from 'vitest';
import { placeIn, plainText } from './plain-text.ts';

const blocks = (body: string, format: 'md' | 'mdx' = 'md', bodyLine = 1) =>
  plainText({ body, format, bodyLine }).map(({ text, line }) => [line, text]);

it.each([
  ['marks are removed', '新建**3.2公里**[道路](https://example.org)。', [[1, '新建3.2公里道路。']]],
  ['bold before Han', '以**“四个一”**夯实', [[1, '以“四个一”夯实']]],
  [
    'one block for a heading and a paragraph',
    '## 题\n\n文',
    [
      [1, '题'],
      [3, '文'],
    ],
  ],
  [
    'a list item by item',
    '- 甲\n- 乙',
    [
      [1, '甲'],
      [2, '乙'],
    ],
  ],
  [
    'a table cell by cell',
    '| 项 | 数 |\n|---|---|\n| 户 | 1.9万户 |',
    [
      [1, '项'],
      [1, '数'],
      [3, '户'],
      [3, '1.9万户'],
    ],
  ],
  ['a tilde is a tilde', '5万~10万元，又5万~8万元', [[1, '5万~10万元，又5万~8万元']]],
  ['lines broken in the file are one sentence', '上一行\n下一行', [[1, '上一行下一行']]],
  ['a chart is not a sentence', '文\n\n![图说](chart:a)', [[1, '文']]],
])('%s', (_, body, expected) => {
  expect(blocks(body)).toEqual(expected);
});

it('counts lines of the file', () => {
  expect(blocks('\n文', 'md', 10)).toEqual([[11, '文']]);
});

it('reads what stands inside a component', () => {
  expect(blocks('<Note title="注">\n\n里面\n\n</Note>', 'mdx')).toEqual([[3, '里面']]);
});

it.each([
  ['以**“四个一”**夯实', '夯', 1, 11],
  ['上一行\n  下一行3户', '3户', 2, 6],
  ['甲\\*乙3户', '3户', 1, 5],
  ['| 项 | 数 |\n|---|---|\n| 户 | 1.9万户 |', '1.9万户', 3, 7],
  ['- 甲**3户**乙', '3户', 1, 6],
])('finds where %s says %s', (body, wanted, line, column) => {
  const block = plainText({ body, format: 'md', bodyLine: 1 }).find(({ text }) =>
    text.includes(wanted),
  );
  if (!block) throw new Error('no such block');
  expect(placeIn(block, block.text.indexOf(wanted))).toEqual({ line, column });
});
