const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the words of a text begin and end, as Intl.Segmenter cuts it, in UTF-16 units. */
export interface Words {
  startOf(offset: number): number;
  endOf(offset: number): number;
}

export function wordsOf(text: string): Words {
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  for (const { index, segment } of segmenter.segment(text)) {
    const end = index + segment.length;
    starts.fill(index, index, end);
    ends.fill(end, index, end);
  }
  return {
    startOf: (offset) => starts[offset] ?? offset,
    endOf: (offset) => ends[offset] ?? offset + 1,
  };
}

/** True where a stretch begins inside a word that ends within it, or ends inside a word that began within it. */
export function cutsAWord(words: Words, start: number, end: number): boolean {
  const cutsLeft = words.startOf(start) < start && words.endOf(start) < end;
  const cutsRight = words.endOf(end - 1) > end && words.startOf(end - 1) > start;
  return cutsLeft || cutsRight;
}
