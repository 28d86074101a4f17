import { separator, type Layout } from './layout.ts';
import { ByteWriter } from './varint.ts';

/** Postings of the whole site in parts, each small enough to be fetched by itself. */
export interface GramParts {
  /** Key of the first gram of each part, ascending. */
  firsts: readonly number[];
  parts: readonly Uint8Array<ArrayBuffer>[];
}

/** Key of two neighbouring characters, or of a single one. */
export function gramKey(first: number, second?: number): number {
  return second === undefined ? first : first * 0x10000 + second;
}

/**
 * For each pair of neighbouring characters every place where it stands; for each single character its first place in
 * the title and its first place in the rest of each document, which is enough to find it. A part ends before
 * it would grow over `limit` bytes; a longer list is a part of its own.
 */
export function packGrams(layout: Layout, limit: number): GramParts {
  const packer = new Packer(limit);
  for (const [unit, places] of firstPlaces(layout)) packer.add(unit, places);
  const { text } = layout;
  const order = pairOrder(text);
  const keyAt = (index: number): number => {
    const place = order[index] ?? 0;
    return gramKey(text[place] ?? 0, text[place + 1] ?? 0);
  };
  for (let from = 0; from < order.length;) {
    const key = keyAt(from);
    let to = from + 1;
    while (to < order.length && keyAt(to) === key) to += 1;
    packer.add(key, order.subarray(from, to));
    from = to;
  }
  return packer.finish();
}

/** Writes lists one after the other and closes a part in time. */
class Packer {
  readonly #limit: number;
  readonly #part = new ByteWriter();
  readonly #list = new ByteWriter();
  readonly #firsts: number[] = [];
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  #last = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(key: number, places: Iterable<number>): void {
    let before = 0;
    for (const place of places) {
      this.#list.varint(place - before);
      before = place;
    }
    if (this.#part.length > 0 && this.#part.length + this.#list.length > this.#limit) this.#close();
    if (this.#part.length === 0) {
      this.#firsts.push(key);
      this.#last = 0;
    }
    const bytes = this.#list.take();
    this.#part.varint(key - this.#last);
    this.#part.varint(bytes.length);
    this.#part.append(bytes);
    this.#last = key;
  }

  finish(): GramParts {
    if (this.#part.length > 0) this.#close();
    return { firsts: this.#firsts, parts: this.#parts };
  }

  #close(): void {
    this.#parts.push(this.#part.take());
  }
}

/** By character, ascending. */
function* firstPlaces(layout: Layout): Generator<[unit: number, places: Uint32Array]> {
  const ends = new Uint32Array(0x10000);
  let count = 0;
  scanFirst(layout, (unit) => {
    ends[unit] = (ends[unit] ?? 0) + 1;
    count += 1;
  });
  for (let unit = 1; unit < ends.length; unit += 1) {
    ends[unit] = (ends[unit] ?? 0) + (ends[unit - 1] ?? 0);
  }
  const next = new Uint32Array(0x10000);
  next.set(ends.subarray(0, -1), 1);
  const starts = next.slice();
  const places = new Uint32Array(count);
  scanFirst(layout, (unit, at) => {
    places[next[unit] ?? 0] = at;
    next[unit] = (next[unit] ?? 0) + 1;
  });
  for (let unit = 0; unit < ends.length; unit += 1) {
    const [start, end] = [starts[unit] ?? 0, ends[unit] ?? 0];
    if (end > start) yield [unit, places.subarray(start, end)];
  }
}

/** Calls for every character at its first place in a title and at its first place in the rest of a document, ascending */
function scanFirst(
  { text, starts, titleEnds }: Layout,
  call: (unit: number, at: number) => void,
): void {
  /** The stretch of text in which a character was seen last. */
  const seen = new Uint32Array(0x10000);
  let stretch = 0;
  const scan = (from: number, to: number): void => {
    stretch += 1;
    for (let at = from; at < to; at += 1) {
      const unit = text[at] ?? 0;
      if (unit === separator || seen[unit] === stretch) continue;
      seen[unit] = stretch;
      call(unit, at);
    }
  };
  starts.forEach((start, document) => {
    const titleEnd = titleEnds[document] ?? start;
    scan(start, titleEnd);
    scan(titleEnd, starts[document + 1] ?? text.length);
  });
}

/** All places where a pair of characters stands, sorted by pair, then by place: a counting sort, second character first. */
function pairOrder(text: Uint16Array): Uint32Array {
  const places = new Uint32Array(text.length);
  let count = 0;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (text[at] !== separator && text[at + 1] !== separator) places[count++] = at;
  }
  const all = places.subarray(0, count);
  const bySecond = new Uint32Array(count);
  countingSort(all, bySecond, text, 1);
  // Written over what it was sorted from: on a large site each of these lists is a hundred megabytes.
  countingSort(bySecond, all, text, 0);
  return all;
}

function countingSort(
  places: Uint32Array,
  sorted: Uint32Array,
  text: Uint16Array,
  offset: number,
): void {
  const next = new Uint32Array(0x10001);
  for (const place of places) {
    const unit = text[place + offset] ?? 0;
    next[unit + 1] = (next[unit + 1] ?? 0) + 1;
  }
  for (let unit = 0; unit < 0x10000; unit += 1) {
    next[unit + 1] = (next[unit + 1] ?? 0) + (next[unit] ?? 0);
  }
  for (const place of places) {
    const unit = text[place + offset] ?? 0;
    const at = next[unit] ?? 0;
    sorted[at] = place;
    next[unit] = at + 1;
  }
}
