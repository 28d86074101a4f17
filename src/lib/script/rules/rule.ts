/** One character of a text, with what stands around it inside its sentence. */
export interface Spot {
  char: string;
  /** Up to 16 code points before it, and after it; a barrier (U+FFFC) stands for protected text. */
  before: string;
  after: string;
  /** The word it belongs to, as Intl.Segmenter cuts the sentence, and where in it, in code points. */
  word: string;
  at: number;
}

/** Gives one-to-many characters their form from the context, where no term or name settled it. */
export interface ContextRule {
  name: string;
  /** The source characters it knows. */
  chars: string;
  /** The form here, or undefined where the rule has nothing to say. It overrides phrases and the default. */
  form(spot: Spot): string | undefined;
}
