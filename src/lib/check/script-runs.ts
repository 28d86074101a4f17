import { otherScriptCharacters } from '../script/detect.ts';
import { lockedSpans, type Locks } from '../script/locked-spans.ts';

/** A stretch of text from one character of the other script to the last that is near it. */
export interface StrayRun {
  /** Of the first, in UTF-16 code units. */
  offset: number;
  chars: string;
  /** With what stands before and after it. */
  around: string;
}

const lead = 6;
/** Characters that both scripts share may stand between two of a run: 發展產業. */
const gap = 2;

/** Runs of other-script characters outside inline marks, glossary terms, addresses and texts to keep. */
export function strayRuns(text: string, locks: Locks): StrayRun[] {
  const strays = otherScriptCharacters(text, locks.from);
  if (strays.length === 0) return [];
  const spans = lockedSpans(text, locks);
  const runs: { offset: number; chars: string }[] = [];
  for (const { offset, char } of strays) {
    if (spans.some(({ start, end }) => offset >= start && offset < end)) continue;
    const last = runs.at(-1);
    const between = last ? text.slice(last.offset + last.chars.length, offset) : '';
    if (last && between.length <= gap && /^\p{Script=Han}*$/u.test(between)) {
      last.chars += between + char;
    } else runs.push({ offset, chars: char });
  }
  return runs.map(({ offset, chars }) => {
    const end = offset + chars.length;
    return { offset, chars, around: text.slice(Math.max(0, offset - lead), end + lead) };
  });
}
