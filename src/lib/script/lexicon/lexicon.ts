import { agriculture } from './agriculture.ts';
import { animalsAndCrops } from './animals-and-crops.ts';
import { collisions } from './collisions.ts';
import { everyday } from './everyday.ts';
import { measureWords } from './measure-words.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/**
 * Spellings of official and narrative prose in both scripts that hold in any context: the longest that matches is
 * stronger than a general dictionary. Those equal to a dictionary's own answer are there to stop a neighbour.
 */
export const lexicon: readonly LexiconEntry[] = [
  ...agriculture,
  ...animalsAndCrops,
  ...collisions,
  ...everyday,
  ...measureWords,
];
