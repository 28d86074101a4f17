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
  /** It says this only of other pages: a list, a place, a year, a card of a related report. */
  gathering: boolean;
}

/**
 * The higher the better: first a title that is the query, then one that holds it, before that of anything else the
 * indicator's; then the exact phrase. What gathers from other pages comes after them, but for one with a title that
 * holds the query. Pages alike in all of this stay in the order of the index, newest first.
 */
export function rank({ named, titled, phrase, indicator, gathering }: Merits): number {
  const title = titled ? 8 + (named ? 16 : 0) + (indicator ? 2 : 0) : 0;
  return title + (phrase ? 4 : 0) - (gathering && !titled ? 5 : 0);
}
