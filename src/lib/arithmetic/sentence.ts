import { readFigures, type Figure } from '../figure/read.ts';
import { simplified } from './simplified.ts';

/** A sentence as relations are read in it; every offset counts from the start of the whole text. */
export interface Sentence {
  /** The whole text, simplified; the sentence is `text.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
  figures: readonly Figure[];
}

const stops = /[。！？\n]/g;

/** The sentences of a text, from full stop to full stop. */
export function sentencesOf(original: string): Sentence[] {
  const text = simplified(original);
  const figures = readFigures(original);
  const ends = [...[...text.matchAll(stops)].map(({ index }) => index), text.length];
  let [start, next] = [0, 0];
  return ends.map((end) => {
    const first = next;
    while ((figures[next]?.end ?? Infinity) <= end) next += 1;
    const sentence = { text, start, end, figures: figures.slice(first, next) };
    start = end + 1;
    return sentence;
  });
}

/** Of a sentence, what stands before an offset: at most so many characters, back to its start. */
export function before({ text, start }: Sentence, offset: number, length: number): string {
  return text.slice(Math.max(start, offset - length), offset);
}

/** What stands between two figures. */
export function between(
  { text }: Sentence,
  a: Pick<Figure, 'end'>,
  b: Pick<Figure, 'start'>,
): string {
  return text.slice(a.end, b.start);
}
