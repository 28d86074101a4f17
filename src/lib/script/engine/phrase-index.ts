import { codesOf } from './code-points.ts';

/** A phrase found in a text, in code points. */
export interface Phrase {
  length: number;
  /** Every form it may take, the usual one first; none where its characters one by one say it. */
  forms: readonly (readonly number[])[];
}

/** A phrase with what follows its first two characters. */
interface Entry extends Phrase {
  rest: readonly number[];
}

/** By the second character: as they stand in the data until a text has both. */
type Group = Map<number, string | readonly Entry[]>;

/**
 * Phrases by their first two characters, over code points. Reads lines `first rest=form/form rest …` as the data
 * modules hold them; a line is only read when a text has its first character.
 */
export class PhraseIndex {
  readonly #groups = new Map<number, string | Group>();

  constructor(lines: string) {
    for (let start = 0; start < lines.length;) {
      const newline = lines.indexOf('\n', start);
      const end = newline === -1 ? lines.length : newline;
      this.#groups.set(lines.codePointAt(start) ?? 0, lines.slice(start, end));
      start = end + 1;
    }
  }

  /** The longest phrase that begins at `start`, ends at `limit` or before, and is accepted. */
  longest(
    codes: readonly number[],
    start: number,
    limit: number,
    isAccepted: (start: number, phrase: Phrase) => boolean = always,
  ): Phrase | undefined {
    const first = codes[start] ?? 0;
    let group = this.#groups.get(first);
    if (group === undefined || start + 1 >= limit) return undefined;
    if (typeof group === 'string') this.#groups.set(first, (group = groupOf(group)));
    const second = codes[start + 1] ?? 0;
    let entries = group.get(second);
    if (entries === undefined) return undefined;
    if (typeof entries === 'string') group.set(second, (entries = entriesOf(entries)));
    for (const entry of entries)
      if (
        start + entry.length <= limit &&
        stands(codes, start + 2, entry.rest) &&
        isAccepted(start, entry)
      )
        return entry;
    return undefined;
  }
}

function always(): boolean {
  return true;
}

function stands(codes: readonly number[], start: number, wanted: readonly number[]): boolean {
  for (let at = 0; at < wanted.length; at += 1) if (codes[start + at] !== wanted[at]) return false;
  return true;
}

function groupOf(line: string): Group {
  const group: Group = new Map();
  let start = line.indexOf(' ') + 1;
  while (start > 0) {
    const second = line.codePointAt(start) ?? 0;
    let end = start;
    do end = line.indexOf(' ', end + 1);
    while (end !== -1 && line.codePointAt(end + 1) === second);
    group.set(second, end === -1 ? line.slice(start) : line.slice(start, end));
    start = end + 1;
  }
  return group;
}

/** Of phrases that share two characters, the longest first. */
function entriesOf(list: string): readonly Entry[] {
  return list
    .split(' ')
    .map((entry) => {
      const [tail = '', forms] = entry.split('=');
      const rest = codesOf(tail).slice(1);
      return { length: rest.length + 2, rest, forms: forms?.split('/').map(codesOf) ?? [] };
    })
    .sort((a, b) => b.length - a.length);
}
