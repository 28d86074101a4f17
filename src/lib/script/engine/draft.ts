import type { Authority } from './decision.ts';
import { codesOf } from './code-points.ts';
import { unified } from './compatible.ts';

/** What settled a run of characters together. */
export interface Stretch {
  start: number;
  end: number;
  authority: Authority;
  /** The evidence or the rule; absent where it is the run itself: a phrase, a spelling of the lexicon, a term. */
  by?: string;
  /** Whole forms the run may take besides. */
  others?: readonly (readonly number[])[];
}

/** A phrase that was refused although it would have changed the text, and how it writes the characters. */
export interface Refusal {
  start: number;
  end: number;
  forms: readonly number[];
}

/** A text on its way into the other script, by code points: one goes in, one comes out. */
export class Draft {
  readonly text: string;
  /** Its code points, as dictionaries write them. */
  readonly codes: readonly number[];
  /** The form of each character so far, in OpenCC's standard. */
  readonly forms: number[];
  readonly refusals: Refusal[] = [];
  readonly #stretches: (Stretch | undefined)[];
  /** Where each code point begins, in UTF-16 units; absent where that is its index. */
  readonly #units: Int32Array | undefined;

  constructor(text: string) {
    this.text = text;
    this.forms = codesOf(text);
    this.codes = this.forms.map(unified);
    this.#stretches = new Array<Stretch | undefined>(this.codes.length);
    if (this.codes.length !== text.length) this.#units = unitsOf(this.forms);
  }

  get length(): number {
    return this.codes.length;
  }

  /** Where a code point begins, in UTF-16 units. */
  unitAt(index: number): number {
    return this.#units?.[index] ?? Math.min(index, this.text.length);
  }

  /** The code point that begins at or before an offset in UTF-16 units. */
  indexAt(unit: number): number {
    const units = this.#units;
    if (!units) return unit;
    let low = 0;
    let high = units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((units[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The character as it stands in the text. */
  charAt(index: number): string {
    return this.text.slice(this.unitAt(index), this.unitAt(index + 1));
  }

  stretchAt(index: number): Stretch | undefined {
    return this.#stretches[index];
  }

  /** Puts a run under one authority, but for what a stronger one has settled. */
  settle(stretch: Stretch): void {
    for (let at = stretch.start; at < stretch.end; at += 1) this.#stretches[at] ??= stretch;
  }

  /** Puts one character under an authority in place of the present one. */
  overrule(index: number, authority: Authority, by: string): void {
    this.#stretches[index] = { start: index, end: index + 1, authority, by };
  }
}

function unitsOf(codes: readonly number[]): Int32Array {
  const units = new Int32Array(codes.length + 1);
  codes.forEach((code, index) => {
    units[index + 1] = (units[index] ?? 0) + (code > 0xffff ? 2 : 1);
  });
  return units;
}
