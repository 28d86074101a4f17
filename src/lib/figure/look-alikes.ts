import { dates } from './dates.ts';
import { names, quoted } from './names.ts';

/** A mask keeps the length, so that offsets stay; it is no digit, no letter, no unit. */
const mask = '\u0001';
const numeralHead = /^(?:\d|[零〇一二两兩三四五六七八九十百千万萬])/;
const hanNumeral = /[一二三四五六七八九十百千]/;
/** Inside quotation marks somebody may say a true figure: “120元”, “多挣了三千块”. */
const measured =
  /\d[\d.,]{0,12}[多余餘]?[百千万萬亿億]{0,2}[多余餘]?(?:元|%|人|名|户|戶|亩|畝|吨|噸|公里|平方米|家|块|塊|斤)|[百千万萬][多余餘]?(?:元|块|塊|人|户|戶|亩|畝|斤)/;
const sentence = /[，。；！？,;!?]/;

/** The text with everything that only looks like a figure masked, same length, same offsets. */
export function maskLookAlikes(text: string): string {
  const hide = (match: string): string => mask.repeat(match.length);
  const unquoted = text.replace(quoted, (whole, inner: string) => {
    if (measured.test(inner) || sentence.test(inner)) return whole;
    const isName = numeralHead.test(inner) || (hanNumeral.test(inner) && !/\d/.test(inner));
    return isName ? hide(whole) : whole;
  });
  return [...dates, ...names].reduce((masked, pattern) => masked.replace(pattern, hide), unquoted);
}
