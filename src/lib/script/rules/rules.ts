import { dry } from './dry.ts';
import { flour } from './flour.ts';
import { land } from './land.ts';
import { measureWords } from './measure-words.ts';
import type { ContextRule } from './rule.ts';
import { single } from './single.ts';
import { straddles } from './straddles.ts';

/** Rules for one-to-many characters on the way to Traditional Chinese; the first that answers wins. */
export const rules: readonly ContextRule[] = [
  ...measureWords,
  ...dry,
  ...flour,
  ...land,
  ...single,
  ...straddles,
];
