/** What may settle a form; everything unless a trial turns it off. */
export interface Powers {
  /** Refuses phrases that cut a word. */
  guard: boolean;
  names: boolean;
  lexicon: boolean;
  rules: boolean;
}

export const allPowers: Powers = { guard: true, names: true, lexicon: true, rules: true };
