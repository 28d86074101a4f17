import hkBackCharacters from '../data/hk-back-characters.js';
import hkBackPhrases from '../data/hk-back-phrases.js';
import hkCharacters from '../data/hk-characters.js';
import hkPhrases from '../data/hk-phrases.js';
import stCharacters from '../data/st-characters.js';
import stPhrases from '../data/st-phrases.js';
import tsCharacters from '../data/ts-characters.js';
import tsPhrases from '../data/ts-phrases.js';
import twBackCharacters from '../data/tw-back-characters.js';
import twBackPhrases from '../data/tw-back-phrases.js';
import twCharacters from '../data/tw-characters.js';
import twPhrases from '../data/tw-phrases.js';
import { lexicon } from '../lexicon/lexicon.ts';
import { codesOf, textOf } from './code-points.ts';
import { govCharacters } from './gov-characters.ts';
import { PhraseIndex } from './phrase-index.ts';
import { tableOf, type Table } from './table.ts';

/** Tables cost time: each is read once, and only when a text asks for it. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Simplified to the Traditional forms OpenCC takes for its standard. */
export const toHant = lazily(() => tableOf(stCharacters, stPhrases));
/** Those forms to Simplified. */
export const toHans = lazily(() => tableOf(tsCharacters, tsPhrases));

/** From OpenCC's standard forms to those of a profile. */
export const formsFor: Readonly<Record<'hant' | 'tw' | 'hk' | 'gov', () => Table>> = {
  hant: lazily(() => tableOf(twCharacters.replace('污汙', '污污'), twPhrases)),
  tw: lazily(() => tableOf(twCharacters, twPhrases)),
  hk: lazily(() => tableOf(hkCharacters, hkPhrases)),
  gov: lazily(() => tableOf(govCharacters, '')),
};

/** From the forms of a region back to OpenCC's standard. */
export const standardFrom: Readonly<Record<'tw' | 'hk', () => Table>> = {
  tw: lazily(() => tableOf(twBackCharacters, twBackPhrases)),
  hk: lazily(() => tableOf(hkBackCharacters, hkBackPhrases)),
};

/** A form of the default profile in OpenCC's standard, of which every profile can be made. */
export function standardOf(source: number | undefined, form: number): number {
  const forms = source === undefined ? undefined : toHant().formsOf(source);
  if (forms === undefined || forms.includes(form)) return form;
  const local = formsFor.hant();
  return forms.find((each) => local.formsOf(each)?.[0] === form) ?? form;
}

/** The register lexicon, its Traditional side in OpenCC's standard. */
export const register = lazily(() => {
  const table = toHant();
  const usual = (code: number): number => table.formsOf(code)?.[0] ?? code;
  const lines: string[] = [];
  let last = '';
  for (const { hans, hant } of lexicon.toSorted((a, b) => (a.hans < b.hans ? -1 : 1))) {
    const codes = codesOf(hans);
    const first = textOf(codes, 0, 1);
    const form = codesOf(hant).map((code, index) => standardOf(codes[index], code));
    const isUsual = form.every((code, index) => code === usual(codes[index] ?? 0));
    const entry = hans.slice(first.length) + (isUsual ? '' : `=${textOf(form)}`);
    if (first === last) lines.push(`${lines.pop() ?? ''} ${entry}`);
    else lines.push(`${first} ${entry}`);
    last = first;
  }
  return new PhraseIndex(lines.join('\n'));
});
