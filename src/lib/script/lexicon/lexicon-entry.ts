/** Why a spelling stands in the lexicon. */
export type Reason =
  | 'straddle' // two words meet and a greedy match would take a third: 预留|发展
  | 'one-to-many' // the character's usual form is not the one of this word: 应签尽签
  | 'place'
  | 'title'
  | 'measure' // 只, 出, 卷 …
  | 'species' // plants, animals, food
  | 'register'; // set phrases of official prose

/** A spelling in both scripts, equal in code points; Traditional in the default profile. */
export interface LexiconEntry {
  hans: string;
  hant: string;
  why: Reason;
}
