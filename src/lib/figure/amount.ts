import { within } from './approximation.ts';
import { hanNumber, hanRange, magnitudeOf } from './numerals.ts';

/** A number without its unit. */
export interface Amount {
  value: number;
  /** Upper end, when neighbouring numerals say a range: 三五百. */
  max?: number;
  /** Half a unit of the last printed digit. */
  precision: number;
  /** Word of approximation inside: 多, 余, 来 … or empty. */
  within: string;
  isHan: boolean;
  /** The magnitudes at the end: 万, 百, 千万 … or empty. */
  magnitude: string;
}

const arabic = String.raw`(?:\d{1,3}(?:[,\u2009\u202f]\d{3})+|\d{1,15})(?:\.\d{1,9})?(?!\d)`;
/** 300千瓦 and 15.8千米 are in 千瓦 and 千米: there 千 belongs to the unit. */
const large = '[百千]?[万萬亿億]{1,2}|百(?![万萬亿億])|千(?![万萬亿億瓦伏克米])';
/** 1亿4300万, 8万8千, 1万3000: further parts of a number after its first magnitude. */
const further = String.raw`(?:\d{1,4}(?:${large})|\d{4}(?!\d))`;
const numerals = '[零〇一二两兩三四五六七八九十百千万萬亿億]';

/** Source of a pattern for an amount in digits or in Han numerals. */
export const amountPattern =
  `(?<![\\d.+])${arabic}(?:[${within}]?(?:${large})(?:${further}){0,2}[${within}]?|[${within}])?` +
  `|${numerals}{1,15}(?:[点點][零〇一二三四五六七八九]{1,4}[百千]?[万萬亿億]?|[${within}][百千万萬亿億]{0,2})?`;

const insideWords = new RegExp(`[${within}]`, 'g');

/** The amount in a text found by the pattern; undefined for numerals that make no number. */
export function readAmount(text: string): Amount | undefined {
  const words = (text.match(insideWords) ?? []).join('');
  const bare = text.replace(insideWords, '');
  const read = /^\d/.test(bare) ? arabicAmount(bare) : hanAmount(bare);
  return read && { ...read, within: words };
}

type Read = Omit<Amount, 'within'>;

function arabicAmount(text: string): Read {
  const parts = text.match(/[\d.,\u2009\u202f]+[百千万萬亿億]*/g) ?? [];
  let [value, precision, magnitude] = [0, 0.5, ''];
  for (const part of parts) {
    const plain = part.replace(/[^\d.]/g, '');
    magnitude = /[^\d.,\u2009\u202f]*$/.exec(part)?.[0] ?? '';
    const factor = magnitudeOf(magnitude);
    // Decimal shift instead of multiplication: 8.81 × 10000 is 88100, not 88100.00000000001.
    value += Number(`${plain}e${Math.log10(factor)}`);
    precision = factor / 10 ** (plain.split('.')[1]?.length ?? 0) / 2;
  }
  return { value, precision, isHan: false, magnitude };
}

function hanAmount(text: string): Read | undefined {
  const [whole = '', fraction] = text.split(/[点點]/);
  const magnitude = /[百千万萬亿億]*$/.exec(text)?.[0] ?? '';
  const several = hanRange(text);
  if (several)
    return { value: several[0], max: several[1], precision: 0.5, isHan: true, magnitude };
  const value = hanNumber(whole);
  if (value === undefined) return undefined;
  if (fraction !== undefined) {
    const scale = /[百千万萬亿億]*$/.exec(fraction)?.[0] ?? '';
    const digits = [...fraction.slice(0, fraction.length - scale.length)]
      .map((char) => hanNumber(char) ?? 0)
      .join('');
    const factor = magnitudeOf(scale);
    return {
      value: Number(`${value}.${digits}e${Math.log10(factor)}`),
      precision: (0.5 / 10 ** digits.length) * factor,
      isHan: true,
      magnitude: scale,
    };
  }
  const round = /[万萬亿億]$/.test(text) ? magnitudeOf(text.slice(-1)) : 1;
  return { value, precision: round / 2, isHan: true, magnitude };
}
