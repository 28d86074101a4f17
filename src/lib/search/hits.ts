import type { Head } from './head.ts';
import { lastNotAbove } from './postings.ts';
import { rank } from './ranking.ts';

/** Where one thing stands that was asked for. */
export interface Answer {
  /** In the letters of the fold. */
  text: string;
  /** Other spellings that count as well. */
  others: readonly string[];
  /** Places of the text, ascending. */
  exact: Uint32Array;
  /** Places of the text and of its other spellings. */
  all: Uint32Array;
}

/** A page that holds everything asked for. */
export interface Hit {
  document: number;
  /** See `rank`. */
  score: number;
  /** Where to cut the passage shown under the title, and how much of what was asked stands there. */
  place: number;
  length: number;
  /** What it can be filtered by. */
  tags: readonly string[];
  /** What to mark. */
  needles: readonly string[];
}

/** The pages that answer everything, best first; `whole` is the query in one piece. */
export function hitsOf(head: Head, answers: readonly Answer[], whole: Answer): Hit[] {
  const found = answers.map(({ all }) => byDocument(head, all));
  const inOnePiece = byDocument(head, whole.exact);
  const needles = [...answers, whole].flatMap(({ text, others }) => [text, ...others]);
  const [first, ...rest] = found;
  return [...(first ?? [])]
    .filter(([document]) => rest.every((each) => each.has(document)))
    .map(([document, places]): Hit => {
      const [start = 0, end = 0] = head.starts.slice(document, document + 2);
      const titleEnd = head.titleEnds[document] ?? start;
      const tags = (head.tagged[document] ?? []).map((tag) => head.tags[tag] ?? '');
      const phrases = inOnePiece.get(document) ?? [];
      const said = (each: readonly number[]): number | undefined =>
        each.find((place) => place >= titleEnd);
      const phrase = said(phrases);
      const clause = said(places);
      const standing = phrase === undefined ? answers[0] : whole;
      return {
        document,
        score: rank({
          named: phrases[0] === start && titleEnd - start === whole.text.length + 1,
          titled: found.every((each) => (each.get(document)?.[0] ?? Infinity) < titleEnd),
          phrase: phrases.length > 0,
          indicator: tags.includes('kind:indicators'),
          gathering:
            tags.includes('gathering') ||
            !found.every((each) => (each.get(document)?.[0] ?? 0) < (head.ownEnds[document] ?? 0)),
        }),
        place: phrase ?? clause ?? (titleEnd < end ? titleEnd : start),
        length: (phrase ?? clause) === undefined ? 0 : (standing?.text.length ?? 0),
        tags,
        needles,
      };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

function byDocument(head: Head, places: Uint32Array): Map<number, number[]> {
  const documents = new Map<number, number[]>();
  for (const place of places) {
    const document = lastNotAbove(head.starts, place);
    const list = documents.get(document);
    if (list) list.push(place);
    else documents.set(document, [place]);
  }
  return documents;
}
