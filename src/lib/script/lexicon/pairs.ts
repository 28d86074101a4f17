import type { LexiconEntry, Reason } from './lexicon-entry.ts';

/** Entries of one reason from their compact form. @example pairs('register', '干部=幹部 干劲=幹勁') */
export function pairs(why: Reason, list: string): LexiconEntry[] {
  return list
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [hans = '', hant = ''] = pair.split('=');
      return { hans, hant, why };
    });
}
