import { numberSpellings } from './number-spellings.ts';

/** One thing a page must hold. */
export interface Clause {
  /** As it was asked, in the letters of the fold. */
  text: string;
  /** Other ways of writing it that count as well, though less. */
  others: readonly string[];
}

export interface Query {
  /** A page must hold each of them. */
  clauses: readonly Clause[];
  /** All clauses in one piece: a page that holds it comes first. */
  phrase: string;
}

const longest = 200;
const pieces = /"([^"]+)"|“([^”]+)”|([^\s"]+)/g;
const hanBorder = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * Reads a folded query. White space parts it into clauses; what stands in quotation marks is one clause, letter by
 * letter. A number asked without quotation marks is met in other ways of writing it.
 * @example readQuery('贫困 "10 217"').clauses.map(({ text }) => text) // ['贫困', '10 217']
 */
export function readQuery(folded: string): Query {
  const found = [...folded.slice(0, longest).matchAll(pieces)].map((match) => {
    const quoted = match[1] ?? match[2];
    const text = squeeze(quoted ?? match[3] ?? '');
    return { text, others: quoted === undefined ? numberSpellings(text) : [] };
  });
  const clauses = found.filter(
    ({ text }, index) => text !== '' && found.findIndex((other) => other.text === text) === index,
  );
  const phrase = clauses.map(({ text }) => text).join(' ');
  return { clauses, phrase: phrase.replace(hanBorder, '') };
}

/** Runs of white space as one space, none at the ends. The text is folded: it knows no other. */
export function squeeze(text: string): string {
  return text.replace(/ {2,}/g, ' ').trim();
}
