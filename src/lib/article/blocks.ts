import type { Entry } from '../library/entry.ts';
import { plainText, type TextBlock } from './plain-text.ts';
import type { Article } from './schema.ts';

const said = ['title', 'subtitle', 'summary'] as const;

/**
 * What a reader reads of an article: title, subtitle and summary, then the body. Undefined when the body cannot be
 * parsed, which is a Problem of its own.
 */
export function articleBlocks({ value, source }: Entry<Article>): TextBlock[] | undefined {
  try {
    const head = said.flatMap((key): TextBlock[] => {
      const text = value[key];
      return text === undefined ? [] : [{ text, line: source.at([key]).line }];
    });
    return [...head, ...plainText(value)];
  } catch {
    return undefined;
  }
}
