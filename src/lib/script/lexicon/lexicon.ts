import { agriculture } from './agriculture.ts';
import { animalsAndCrops } from './animals-and-crops.ts';
import { collisions } from './collisions.ts';
import { construction } from './construction.ts';
import { culture } from './culture.ts';
import { education } from './education.ts';
import { employment } from './employment.ts';
import { everyday } from './everyday.ts';
import { finance } from './finance.ts';
import { food } from './food.ts';
import { health } from './health.ts';
import { law } from './law.ts';
import { measureWords } from './measure-words.ts';
import { partyBuilding } from './party-building.ts';
import { peopleAndTitles } from './people-and-titles.ts';
import { places } from './places.ts';
import { povertyRelief } from './poverty-relief.ts';
import { roads } from './roads.ts';
import { water } from './water.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

export const topics: readonly (readonly LexiconEntry[])[] = [
  agriculture,
  animalsAndCrops,
  collisions,
  construction,
  culture,
  education,
  employment,
  everyday,
  finance,
  food,
  health,
  law,
  measureWords,
  partyBuilding,
  peopleAndTitles,
  places,
  povertyRelief,
  roads,
  water,
];

/**
 * Spellings of official and narrative prose in both scripts that hold in any context: the longest that matches is
 * stronger than a general dictionary. Those equal to a dictionary's own answer are there to stop a neighbour.
 */
export const lexicon: readonly LexiconEntry[] = topics.flat();
