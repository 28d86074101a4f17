import { plainText, type TextBlock } from './plain-text.ts';
import type { Article } from './schema.ts';

const said = ['title', 'subtitle', 'summary'] as const;

/**
 * What a reader reads of an article: title, subtitle and summary, then the body. `lineOf` tells where a part of the
 * front matter stands. Undefined when the body cannot be parsed, which is a Problem of its own.
 */
export function articleBlocks(
  article: Article,
  lineOf: (key: (typeof said)[number]) => number = () => 1,
): TextBlock[] | undefined {
  try {
    const head = said.flatMap((key): TextBlock[] => {
      const text = article[key];
      return text === undefined ? [] : [{ text, line: lineOf(key) }];
    });
    return [...head, ...plainText(article)];
  } catch {
    return undefined;
  }
}
