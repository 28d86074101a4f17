import { codesOf } from './code-points.ts';

/** A phrase found in a text: where it ends, and the forms it may take; none where its characters say them. */
export interface Match {
  end: number;
  forms: readonly (readonly number[])[] | undefined;
}

/** The rest of a phrase behind its first two characters, and its forms as they were read. */
interface Entry {
  rest: readonly number[];
  forms: string | undefined;
}

/** By the second character; the shortest phrase first. */
type Group = ReadonlyMap<number, readonly Entry[]>;

const none: readonly Match[] = [];

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

  /** The phrases that begin at `start` and end at `limit` or before, the shortest first. */
  matches(codes: readonly number[], start: number, limit: number): readonly Match[] {
    const first = codes[start] ?? 0;
    let group = this.#groups.get(first);
    if (group === undefined || start + 1 >= limit) return none;
    if (typeof group === 'string') this.#groups.set(first, (group = groupOf(group)));
    const entries = group.get(codes[start + 1] ?? 0);
    if (entries === undefined) return none;
    let found: Match[] | undefined;
    for (const { rest, forms } of entries) {
      const end = start + 2 + rest.length;
      if (end <= limit && rest.every((code, index) => codes[start + 2 + index] === code))
        (found ??= []).push({ end, forms: forms?.split('/').map(codesOf) });
    }
    return found ?? none;
  }
}

function groupOf(line: string): Group {
  const [, ...entries] = line.split(' ');
  const group = new Map<number, Entry[]>();
  for (const entry of entries) {
    const equals = entry.indexOf('=');
    const [second = 0, ...rest] = codesOf(equals === -1 ? entry : entry.slice(0, equals));
    const forms = equals === -1 ? undefined : entry.slice(equals + 1);
    const same = group.get(second);
    if (!same) group.set(second, [{ rest, forms }]);
    else same.push({ rest, forms });
  }
  for (const same of group.values())
    if (same.length > 1) same.sort((a, b) => a.rest.length - b.rest.length);
  return group;
}
