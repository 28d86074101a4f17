import type { TextBlock } from '../article/plain-text.ts';

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
