import { dryness } from './dryness.ts';
import { food } from './food.ts';
import { hair } from './hair.ts';
import { making } from './making.ts';
import { measures } from './measures.ts';
import { nature } from './nature.ts';
import { paperwork } from './paperwork.ts';
import type { ContextRule } from './rule.ts';
import { surnamePlaces } from './surname-places.ts';
import { time } from './time.ts';
import { tying } from './tying.ts';
import { villageNames } from './village-names.ts';
import { words } from './words.ts';

/** Simplified to Traditional in Taiwan-form characters; the first answer wins. */
export const rules: readonly ContextRule[] = [
  ...surnamePlaces,
  ...villageNames,
  ...measures,
  ...dryness,
  ...food,
  ...hair,
  ...making,
  ...paperwork,
  ...time,
  ...nature,
  ...tying,
  ...words,
];
