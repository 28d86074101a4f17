import { packJson, unpackJson, type Deflate } from './compressed.ts';

/** What a search reads first: where everything is. Lists of places are ascending. */
export interface Head {
  /** Changes with anything a reader may be shown. */
  version: string;
  /** Pairs of characters, for `createFold`. */
  fold: string;
  /** Places where documents start, and where the last one ends. Newest documents come first. */
  starts: readonly number[];
  /** Places where their titles end. */
  titleEnds: readonly number[];
  /** Places where what they say of themselves ends. */
  ownEnds: readonly number[];
  tags: readonly string[];
  /** For each document its tags, by number. */
  tagged: readonly (readonly number[])[];
  /** Key of the first gram of each part. */
  grams: readonly number[];
  /** Bytes of each part. */
  sizes: readonly number[];
  /** Place of the first block of each text part. */
  texts: readonly number[];
}

type Column = number[];
type Packed = [
  version: string,
  fold: string,
  lengths: Column,
  titles: Column,
  own: Column,
  tags: string[],
  tagged: Column[],
  grams: Column,
  sizes: Column,
  texts: Column,
];

/** Ascending numbers are kept as steps, which are short and compress well. */
export function packHead(head: Head, deflate: Deflate): Uint8Array<ArrayBuffer> {
  const packed: Packed = [
    head.version,
    head.fold,
    steps(head.starts),
    head.titleEnds.map((end, document) => end - (head.starts[document] ?? 0)),
    head.ownEnds.map((end, document) => (head.starts[document + 1] ?? end) - end),
    [...head.tags],
    head.tagged.map((tags) => [...tags]),
    steps(head.grams),
    [...head.sizes],
    steps(head.texts),
  ];
  return packJson(packed, deflate);
}

export function unpackHead(bytes: Uint8Array): Head {
  const packed = unpackJson(bytes) as Packed;
  const [version, fold, lengths, titles, own, tags, tagged, grams, sizes, texts] = packed;
  const starts = sums(lengths);
  return {
    version,
    fold,
    starts,
    titleEnds: titles.map((length, document) => length + (starts[document] ?? 0)),
    ownEnds: own.map((length, document) => (starts[document + 1] ?? 0) - length),
    tags,
    tagged,
    grams: sums(grams),
    sizes,
    texts: sums(texts),
  };
}

function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, index) => number - (numbers[index - 1] ?? 0));
}

function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
