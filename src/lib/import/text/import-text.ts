import { draftOf, type Facts } from '../draft.ts';
import type { Imported } from '../import.ts';
import { blocksOf } from './blocks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { withFullMarks } from './punctuation.ts';

/**
 * A pasted text as a draft: every paragraph in its order. `fullWidth` takes the proposals for marks. What it is called
 * comes from its first heading, unless `facts` say it.
 */
export function importText(text: string, facts: Facts, { fullWidth = false } = {}): Imported {
  const paragraphs = paragraphsOf(fullWidth ? withFullMarks(text) : text);
  const { title, blocks } = blocksOf(paragraphs);
  return draftOf({ ...facts, title: facts.title ?? title }, blocks);
}
