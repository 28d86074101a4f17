const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Where the words of a text begin and end, as Intl.Segmenter cuts it, in UTF-16 units. */
export interface Words {
  startOf(offset: number): number;
  endOf(offset: number): number;
}

let last: { text: string; words: Words } | undefined;

/**
 * The words of a text. Segmenting costs more than all the rest of a conversion, so that a sentence is only read
 * when somebody asks for one of its words, and the text asked for last is remembered.
 */
export function wordsOf(text: string): Words {
  if (last?.text !== text) last = { text, words: lazyWords(text) };
  return last.words;
}

/** A sentence ends here: short enough to be read for one word, long enough that the segmenter is not called too often. */
function isBorder(unit: number): boolean {
  return unit === 10 || unit === 0x3002 || unit === 0xff01 || unit === 0xff1f; // line feed 。！？
}

function lazyWords(text: string): Words {
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length);
  const read = (offset: number): void => {
    let from = offset;
    while (from > 0 && !isBorder(text.charCodeAt(from - 1))) from -= 1;
    let to = offset;
    while (to < text.length && !isBorder(text.charCodeAt(to))) to += 1;
    to = Math.max(to, offset + 1);
    for (const { index, segment } of segmenter.segment(text.slice(from, to))) {
      const start = from + index;
      const end = start + segment.length;
      for (let inside = start; inside < end; inside += 1) {
        starts[inside] = start;
        ends[inside] = end;
      }
    }
  };
  const at = (list: Int32Array, offset: number): number => {
    if (starts[offset] === -1) read(offset);
    return list[offset] ?? offset;
  };
  return {
    startOf: (offset) => at(starts, offset),
    endOf: (offset) => (offset < text.length ? at(ends, offset) : offset),
  };
}
