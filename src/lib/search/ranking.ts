/** What speaks for a page, besides that it holds everything asked for. */
export interface Merits {
  /** The query is its whole title. */
  named: boolean;
  /** Its title holds everything asked for. */
  titled: boolean;
  /** It holds the query as it was asked, in one piece. */
  phrase: boolean;
  /** It is an indicator. */
  indicator: boolean;
}

/**
 * The higher the better: first a title that is the query, then one that holds it, before that of anything else the
 * indicator's; then the exact phrase. Pages alike in all of this stay in the order of the index, newest first.
 */
export function rank({ named, titled, phrase, indicator }: Merits): number {
  return (named ? 16 : 0) + (titled ? 8 : 0) + (phrase ? 4 : 0) + (titled && indicator ? 2 : 0);
}
