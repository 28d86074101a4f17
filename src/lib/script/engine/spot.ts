import type { Spot } from '../rules/rule.ts';
import type { Draft } from './draft.ts';
import type { Words } from './words.ts';

/** How far a rule may look, in code points. */
const reach = 16;

const sentenceEnds = new Set(Array.from('。！？!?\n', (char) => char.codePointAt(0) ?? 0));

/** A character with what stands around it inside its sentence. */
export function spotAt(draft: Draft, index: number, words: Words): Spot {
  const { codes } = draft;
  let from = index;
  while (from > 0 && index - from < reach && !sentenceEnds.has(codes[from - 1] ?? 0)) from -= 1;
  let to = index + 1;
  while (to < codes.length && to - index <= reach && !sentenceEnds.has(codes[to] ?? 0)) to += 1;
  const [start, here, next, end] = [from, index, index + 1, to].map((each) => draft.unitAt(each));
  const { text } = draft;
  return {
    char: text.slice(here, next),
    before: text.slice(start, here),
    after: text.slice(next, end),
    get word() {
      return text.slice(words.startOf(here ?? 0), words.endOf(here ?? 0));
    },
    get at() {
      return Array.from(text.slice(words.startOf(here ?? 0), here)).length;
    },
  };
}
