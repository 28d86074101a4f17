import type { TextBlock } from '../article/plain-text.ts';
import type { Figure } from '../figure/read.ts';

/** Where a quote stands in an article. */
export interface Occurrence {
  block: TextBlock;
  /** Offset in the block's text, in UTF-16 units. */
  offset: number;
}

/** Every place where a quote stands, letter by letter, inside one block. */
export function occurrencesOf(quote: string, blocks: readonly TextBlock[]): Occurrence[] {
  return blocks.flatMap((block) => {
    const found: Occurrence[] = [];
    for (let at = block.text.indexOf(quote); at !== -1; at = block.text.indexOf(quote, at + 1)) {
      found.push({ block, offset: at });
    }
    return found;
  });
}

/**
 * True when a quote that stands at an offset covers a figure. A quote that cuts a figure short does not change it:
 * 5.7亿元 out of 超5.7亿元 still says over.
 */
export function touches(
  { start, end }: Pick<Figure, 'start' | 'end'>,
  { offset }: Pick<Occurrence, 'offset'>,
  quote: string,
): boolean {
  return start < offset + quote.length && end > offset;
}
