import { spanOf } from '../period.ts';

/** 2019年, and both ends of 2016—2019年. */
const year = /(?<!\d)((?:19|20)\d{2})(?=\s?年|\s?[—–~～至到-]{1,2}\s?(?:19|20)\d{2}\s?年)/g;
/** Where a comparison starts from: 由2016年, 较2016年, 2016年以来. Its other end is often not named. */
const origin = /[由从從自较較比][^，。；、]{0,3}$/;
const since = /^\s?年(?:以来|以來|起|至今)/;
const month = /(?<!\d)(1[0-2]|0?[1-9])(?=\s?月)/g;

/** A year that is named by its distance from another: 由上年的2.4万吨. */
const relative = /(?:上|前|去)(?:一)?年(?!来|底前)|上年同期|同期/;
/** So far before a quote it still says what year the quote speaks of. */
const reach = 6;

function before(quote: string, sentence: string): string {
  const at = sentence.indexOf(quote);
  return at === -1 ? '' : sentence.slice(Math.max(0, at - reach), at);
}

/** A stretch of text that names years or months, of which none lies in a period. */
export interface OtherTime {
  kind: 'year' | 'month';
  named: readonly string[];
}

/**
 * What a quote, or where it is silent the sentence around it, says of the time when none of it lies in the period:
 * years, or for a period given by months, months. Undefined when one fits or none is named: a from–to sentence names
 * two, so one that fits is enough. Of the sentence, the year a comparison starts from does not count.
 * @example otherTime('由2016年的7064元', '', '2017') // { kind: 'year', named: ['2016'] }
 */
export function otherTime(quote: string, sentence: string, period: string): OtherTime | undefined {
  const span = spanOf(period);
  if (!span || relative.test(quote) || relative.test(before(quote, sentence))) return undefined;
  const years = namedBy(year, quote, sentence);
  const [from, to] = [span.start.slice(0, 4), span.end.slice(0, 4)];
  if (years.length > 0 && !years.some((each) => each >= from && each <= to))
    return { kind: 'year', named: years };
  const asked = [...period.matchAll(/-(\d{2})/g)].map(([, digits]) => Number(digits));
  const months = namedBy(month, quote, sentence);
  const fits = months.some((each) => isWithin(Number(each), asked));
  return asked.length > 0 && months.length > 0 && !fits
    ? { kind: 'month', named: months }
    : undefined;
}

function namedBy(pattern: RegExp, quote: string, sentence: string): string[] {
  const own = [...quote.matchAll(pattern)].map(([digits]) => digits);
  if (own.length > 0) return own;
  const around = [...sentence.matchAll(pattern)].filter(
    ({ 0: digits, index }) =>
      !origin.test(sentence.slice(0, index)) && !since.test(sentence.slice(index + digits.length)),
  );
  return around.map(([digits]) => digits);
}

/** The month itself, or between the first and the last of an interval. */
function isWithin(value: number, asked: readonly number[]): boolean {
  const [first = 0, last = first] = asked;
  return first <= last ? value >= first && value <= last : value >= first || value <= last;
}

/**
 * Years a period begins and ends with that none of the texts names.
 * @example unnamedYears('2021/2025', ['2021年以来']) // ['2025']
 */
export function unnamedYears(period: string, texts: readonly string[]): string[] {
  const span = spanOf(period);
  if (!span) return [];
  const ends = new Set([span.start.slice(0, 4), span.end.slice(0, 4)]);
  const isNamed = (each: string): boolean => texts.some((text) => text.includes(each));
  // 上年 beside 2025年 names 2024.
  const isBeside = (each: string): boolean =>
    isNamed(String(Number(each) + 1)) && texts.some((text) => relative.test(text));
  return [...ends].filter((each) => !isNamed(each) && !isBeside(each));
}
