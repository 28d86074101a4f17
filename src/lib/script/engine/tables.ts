import hkVariants from '../data/hk-variants.ts';
import hkVariantsBack from '../data/hk-variants-back.ts';
import stCharacters from '../data/st-characters.ts';
import stPhrases from '../data/st-phrases.ts';
import tsCharacters from '../data/ts-characters.ts';
import tsPhrases from '../data/ts-phrases.ts';
import twVariants from '../data/tw-variants.ts';
import twVariantsBack from '../data/tw-variants-back.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { govVariants } from './gov-variants.ts';
import { tableOf, type Table } from './table.ts';

/** Tables are costly to build: each once, and only when a text asks for it. */
function lazily(make: () => Table): () => Table {
  let made: Table | undefined;
  return () => (made ??= make());
}

/** To Traditional, in the forms of OpenCC. */
export const toHant = lazily(() => tableOf(stCharacters, stPhrases));
/** To Simplified, from the forms of OpenCC. */
export const toHans = lazily(() => tableOf(tsCharacters, tsPhrases));
/** From the forms of OpenCC to those of a place, and back. */
export const variants = {
  tw: lazily(() => tableOf(twVariants, '')),
  hk: lazily(() => tableOf(hkVariants, '')),
  gov: lazily(() => tableOf(govVariants, '')),
} as const;
export const variantsBack = {
  tw: lazily(() => tableOf(twVariantsBack, '')),
  hk: lazily(() => tableOf(hkVariantsBack, '')),
} as const;
/** The register lexicon: to the forms of the default profile. */
export const register = lazily(() =>
  tableOf('', lexicon.map(({ hans, hant }) => `${hans}\t${hant}`).join('\n')),
);
