import { articleBlocks } from '../article/blocks.ts';
import { placeIn } from '../article/plain-text.ts';
import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import { placeholders as texts } from '../scaffold/placeholders.ts';
import type { Rule } from './context.ts';
import { dataTexts } from './script-texts.ts';

const all: ReadonlySet<string> = new Set(Object.values(texts));

/** What a new file says in place of a text: an article must not be published with it, data should not. */
export const placeholders: Rule = ({ entries }) => [
  ...entries.articles.flatMap((entry): Problem[] => {
    const { value: article, file, source } = entry;
    if (article.draft) return [];
    const blocks = articleBlocks(article, (key) => source.at([key]).line) ?? [];
    return blocks
      .filter(({ text }) => all.has(text) || text.startsWith(texts.body))
      .map((block) => ({ file, ...placeIn(block, 0), severity: 'error', ...words(block.text) }));
  }),
  ...dataTexts(entries).flatMap(({ entry, path, text }) =>
    all.has(text) ? [problemAt(entry, path, { severity: 'warning', ...words(text) })] : [],
  ),
];

function words(text: string): Pick<Problem, 'rule' | 'message' | 'found' | 'hint'> {
  return {
    rule: 'placeholder',
    message: '新建文件时的提示文字还没有改',
    found: text,
    hint: '写上自己的内容；用不到的可选项整行删掉。还没写完的文章，draft 写 true。',
  };
}
