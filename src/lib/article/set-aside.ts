import type { TextBlock } from './plain-text.ts';
import type { Article } from './schema.ts';

/** A stretch of a block's text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** True where an editor has quoted the whole stretch in `setAside`, with a reason: it was looked at. */
export function isSetAside(
  { start, end }: Span,
  { text }: TextBlock,
  { setAside }: Pick<Article, 'setAside'>,
): boolean {
  return setAside
    .flatMap(({ quotes }) => quotes)
    .some((quote) => {
      const offset = text.indexOf(quote);
      return offset !== -1 && offset <= start && offset + quote.length >= end;
    });
}
