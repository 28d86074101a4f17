import { draftOf, type Facts } from '../draft.ts';
import type { Imported } from '../import.ts';
import { blocksOfHtml } from './blocks.ts';

/** An HTML page as a draft: its text, in its order; pictures stay where the page found them and are said. */
export function importHtml(html: string, facts: Facts, { fullWidth = false } = {}): Imported {
  const { title, blocks } = blocksOfHtml(html, fullWidth);
  return draftOf({ ...facts, title: facts.title ?? title }, blocks);
}
