import { articleAt } from '../article/parse.ts';
import { idPattern } from '../id.ts';
import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** Ids are unique and are the names of their files. */
export const identity: Rule = ({ entries }) => [
  ...[...entries.indicators, ...entries.charts].flatMap((entry): Problem[] => {
    const name = entry.file.replace(/^.*\/|\.json$/g, '');
    if (name === entry.value.id) return [];
    return [
      problemAt(entry, ['id'], {
        rule: 'file-name',
        message: '编号与文件名不一致',
        found: entry.value.id,
        expected: name,
        hint: `把 id 改成“${name}”，或把文件改名为 ${entry.value.id}.json。`,
      }),
    ];
  }),
  ...entries.articles.flatMap((entry): Problem[] => {
    if (idPattern.test(entry.value.slug)) return [];
    return [
      problemAt(entry, [], {
        rule: 'file-name',
        message: '文章文件夹的名称不能用作网址',
        found: entry.value.slug,
        expected: '小写英文字母、数字和连字符，例如 litong-2025',
        hint: '请给文件夹改名，文中和数据里引用它的地方一并改。',
      }),
    ];
  }),
  ...[...entries.paths]
    .filter((path) => /^articles\/[^/]+\/index\.md$/.test(path) && entries.paths.has(`${path}x`))
    .map((path): Problem => ({
      file: path,
      line: 1,
      column: 1,
      rule: 'duplicate-id',
      severity: 'error',
      message: `文章“${articleAt(path)?.slug ?? ''}”同时有 index.md 和 index.mdx`,
      hint: '只留其中一个。',
    })),
  ...(entries.places ? repeated(entries.places, 'places', entries.places.value.places) : []),
  ...(entries.topics ? repeated(entries.topics, 'topics', entries.topics.value.topics) : []),
];

function repeated(
  entry: Parameters<typeof problemAt>[0],
  list: string,
  items: readonly { id: string }[],
): Problem[] {
  return items.flatMap(({ id }, index): Problem[] => {
    if (items.findIndex((item) => item.id === id) === index) return [];
    return [
      problemAt(entry, [list, index, 'id'], {
        rule: 'duplicate-id',
        message: `编号“${id}”用了两次`,
        found: id,
        hint: '编号不能重复，请改掉其中一个。',
      }),
    ];
  });
}
