import { codesOf } from './code-points.ts';
import { PhraseIndex } from './phrase-index.ts';

/** Characters with every form they may take, the usual one first, and phrases; all as code points. */
export interface Table {
  formsOf(code: number): readonly number[] | undefined;
  phrases: PhraseIndex;
}

/** A table from two modules of data, see data/modules.ts. */
export function tableOf(characters: string, phrases: string): Table {
  const forms = new Map<number, readonly number[]>();
  for (const entry of characters.split(' ')) {
    const [source, ...all] = codesOf(entry);
    if (source !== undefined) forms.set(source, all);
  }
  return { formsOf: (code) => forms.get(code), phrases: new PhraseIndex(phrases) };
}

/** Code points in the forms of a table: the longest phrase that fits, else the usual form of a character. */
export function through(
  table: Table,
  codes: readonly number[],
  start: number,
  end: number,
): number[] {
  const out: number[] = [];
  for (let at = start; at < end;) {
    const phrase = table.phrases.longest(codes, at, end);
    const next = at + (phrase?.length ?? 1);
    for (let from = at; from < next; from += 1) {
      const code = codes[from] ?? 0;
      out.push(phrase?.forms[0]?.[from - at] ?? table.formsOf(code)?.[0] ?? code);
    }
    at = next;
  }
  return out;
}
