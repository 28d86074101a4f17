import { spanOf } from '../period.ts';

/** 2019年, and both ends of 2016—2019年. */
const written = /(?<!\d)((?:19|20)\d{2})(?=\s?年|\s?[—–~～至到-]{1,2}\s?(?:19|20)\d{2}\s?年)/g;

/**
 * The years a quote names when none of them lies in the period; empty when one does, or when no year is named. A
 * from–to sentence names two years, so one that fits is enough.
 * @example otherYears('由2016年的7064元', '2017') // ['2016']
 */
export function otherYears(quote: string, period: string): string[] {
  const span = spanOf(period);
  const years = [...quote.matchAll(written)].map(([year]) => year);
  const [start, end] = [span?.start.slice(0, 4) ?? '', span?.end.slice(0, 4) ?? ''];
  return years.some((year) => year >= start && year <= end) ? [] : years;
}
