import { hanNumber } from '../figure/numerals.ts';
import type { Sentence } from './sentence.ts';

/** Source of a pattern for a year, and for a moment in it. */
export const yearPattern = String.raw`(?<!\d)(?:19|20)\d{2}年(?:底|末|初|[上下]半年)?`;

const year = /(?<!\d)((?:19|20)\d{2})(?=年|[—–~～至到-]{1,2}(?:19|20)\d{2}年)/g;
const years = /(?<![\d第.])(\d{1,2}|[一二两三四五六七八九十]{1,3})年(?!级|代|期|龄)/g;

/** The last year named in a text; undefined where none is. */
export function lastYear(text: string): number | undefined {
  return [...text.matchAll(year)].map(([digits]) => Number(digits)).at(-1);
}

/** How many years a sentence speaks of in so many words: 三年间, 经过5年. */
export function durations({ text, start, end }: Sentence): number[] {
  const counted = [...text.slice(start, end).matchAll(years)].flatMap(
    ([, digits = '']) => hanNumber(digits) ?? (Number(digits) || []),
  );
  return [...new Set(counted)];
}

/** Every year a sentence names. */
export function yearsNamed({ text, start, end }: Sentence): number[] {
  return [...text.slice(start, end).matchAll(year)].map(([digits]) => Number(digits));
}
