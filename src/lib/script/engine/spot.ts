import type { Spot } from '../rules/rule.ts';
import type { Draft } from './draft.ts';
import type { Words } from './words.ts';

/** How far a rule may look, in code points. */
const reach = 16;

/** 。！？!? and the end of a line. */
function endsSentence(code: number | undefined): boolean {
  return (
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x0a
  );
}

/** A character of a draft with what stands around it inside its sentence. */
export class DraftSpot implements Spot {
  readonly char: string;
  readonly before: string;
  readonly after: string;
  readonly #draft: Draft;
  readonly #unit: number;
  readonly #words: Words;

  constructor(draft: Draft, index: number, words: Words) {
    const { codes, text } = draft;
    let from = index;
    while (from > 0 && index - from < reach && !endsSentence(codes[from - 1])) from -= 1;
    let to = index + 1;
    while (to < codes.length && to - index <= reach && !endsSentence(codes[to])) to += 1;
    const unit = draft.unitAt(index);
    const next = draft.unitAt(index + 1);
    this.char = text.slice(unit, next);
    this.before = text.slice(draft.unitAt(from), unit);
    this.after = text.slice(next, draft.unitAt(to));
    this.#draft = draft;
    this.#unit = unit;
    this.#words = words;
  }

  get word(): string {
    return this.#draft.text.slice(this.#words.startOf(this.#unit), this.#words.endOf(this.#unit));
  }

  get at(): number {
    return Array.from(this.#draft.text.slice(this.#words.startOf(this.#unit), this.#unit)).length;
  }
}
