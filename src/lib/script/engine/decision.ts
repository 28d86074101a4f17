/** What settled the form of a character, the strongest first. */
export type Authority =
  'mark' | 'glossary' | 'name' | 'lexicon' | 'rule' | 'phrase' | 'default' | 'only-form';

/** How sure a form is: 1 an editor must approve it, 2 worth a look, 3 only counted. */
export type Tier = 1 | 2 | 3;

/** How one character, or one locked term, of a text got its form in the other script. */
export interface Decision {
  /** Of its first character in the source text, in UTF-16 code units. */
  offset: number;
  source: string;
  output: string;
  /** Every form the source may take in the other script, the chosen one first. */
  candidates: readonly string[];
  decidedBy: Authority;
  /** The phrase, term or rule that settled it. */
  by?: string;
  /** Why an editor should look; absent where nothing is doubtful. */
  doubt?: { tier: Tier; reason: string };
}
