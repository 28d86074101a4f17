import type { Bound } from '../indicator/schema.ts';
import { boundOf, wordsAfter, wordsBefore, wordsWithin } from './approximation.ts';
import { maskLookAlikes } from './look-alikes.ts';
import { hanNumber, hanRange, magnitudeOf } from './numerals.ts';
import { unitNamed, unitSpellings } from './units.ts';

/** A number as it is written in prose. */
export interface Figure {
  /** From the first digit to the unit, with words of approximation within and after: 7亿余元, 5万元以上. */
  text: string;
  /** Offsets in UTF-16 units. */
  start: number;
  end: number;
  /** In the base unit; the lower end of a range. */
  value: number;
  /** Upper end of a range. */
  max?: number;
  /** In Simplified Chinese; empty when none is written. */
  unit: string;
  /** How the words around it limit the value. */
  approx: Bound | null;
  /** Half a unit of the last printed digit, in the base unit. */
  precision: number;
}

const either = (words: readonly string[]): string =>
  words.map((word) => word.replace(/[/]/g, '\\/')).join('|');
const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const magnitude = '[百千]?[万萬亿億]{1,2}|[百千](?![万萬亿億])';
const han = '[零〇一二两兩三四五六七八九十百千万萬亿億]+';
const unit = either(unitSpellings);
const inside = `[${wordsWithin}]`;
/** Nouns that make a count of people where no counter is written: 5万贫困人口, 5万多群众. */
const people =
  '(?:建档立卡|建檔立卡|农村|農村|贫困|貧困|脱贫|脫貧|困难|困難|低收入|城乡|城鄉|各族|受益|移民)*(?:人口|群众|群眾|村民|农民|農民|居民|学生|學生|劳动力|勞動力|职工|職工|党员|黨員|干部|幹部)';

const side = (name: string): string =>
  `(?:(?<n${name}>${number})(?<w${name}>${inside})?(?<m${name}>${magnitude})?(?<v${name}>${inside})?|(?<h${name}>${han})(?<x${name}>${inside})?)`;

const pattern = new RegExp(
  `(?<before>${either(wordsBefore)})?\\s?` +
    `(?<percent>百分之)?` +
    `(?:${side('A')}(?<uA>${unit})?(?<to>[~～—–]{1,2}|-|至)(?=[\\d零〇一二两兩三四五六七八九十百千]))?` +
    `${side('B')}\\s?(?:(?<uB>${unit})|(?=${people}))?(?<after>${either(wordsAfter)})?`,
  'gu',
);

const fullWidth = /[０-９．％]/g;

/**
 * The figures in a text, in order. Dates, periods, ordinals, names that look like numbers, document and phone
 * numbers, times and file names are none; nor is a number without unit and magnitude. Linear in the length of the
 * text; never throws.
 * @example readFigures('已发放贷款7亿余元')[0] // { text: '7亿余元', value: 700000000, unit: '元', approx: 'over', … }
 */
export function readFigures(text: string): Figure[] {
  const half = text.replace(fullWidth, (char) =>
    char === '％' ? '%' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  );
  const masked = maskLookAlikes(half);
  return [...masked.matchAll(pattern)].flatMap((match) => figureOf(match, text, masked) ?? []);
}

/** What the command prints: the public part of a figure. */
export function figureJson({
  text,
  start,
  end,
  value,
  max,
  unit: name,
  approx,
}: Figure): Omit<Figure, 'precision'> {
  return { text, start, end, value, ...(max !== undefined && { max }), unit: name, approx };
}

interface Amount {
  value: number;
  max?: number;
  precision: number;
  within: string;
  isHan: boolean;
  hasMagnitude: boolean;
}

function figureOf(match: RegExpExecArray, text: string, masked: string): Figure | undefined {
  const groups = match.groups ?? {};
  const get = (name: string): string => groups[name] ?? '';
  const upper = amount(get('nB'), get('wB') + get('vB'), get('mB'), get('hB'), get('xB'));
  if (!upper) return undefined;
  const isRange = get('to') !== '';
  const lower = isRange
    ? amount(
        get('nA'),
        get('wA') + get('vA'),
        get('mA') || (get('uA') ? '' : get('mB')),
        get('hA'),
        get('xA'),
      )
    : undefined;
  const start =
    match.index + get('before').length + (/^\s/.test(match[0].slice(get('before').length)) ? 1 : 0);
  const end = match.index + match[0].length;
  const rest = masked.slice(end, end + 12);
  const counted = new RegExp(`^${people}`, 'u').test(rest);
  const named = get('percent') ? '%' : unitNamed(get('uB'));
  const name = named === '' && counted ? '人' : named;
  if (
    !isFigure(upper, name, get('before'), masked.slice(0, match.index), rest, get('percent') !== '')
  )
    return undefined;
  const approx = boundOf({ before: get('before'), within: upper.within, after: get('after') });
  const range = lower && lower.value < upper.value ? lower : undefined;
  const max = range ? upper.value : upper.max;
  return {
    text: text.slice(start, end).trimEnd(),
    start,
    end: start + text.slice(start, end).trimEnd().length,
    value: range?.value ?? upper.value,
    ...(max !== undefined && { max }),
    unit: name,
    approx: approx ?? null,
    precision: range?.precision ?? upper.precision,
  };
}

function amount(
  digits: string,
  within: string,
  scale: string,
  numeral: string,
  after: string,
): Amount | undefined {
  if (digits !== '') {
    const plain = digits.replaceAll(',', '');
    const factor = magnitudeOf(scale);
    const decimals = plain.split('.')[1]?.length ?? 0;
    // Decimal shift instead of multiplication: 8.81 × 10000 is 88100, not 88100.00000000001.
    const value = Number(`${plain}e${Math.log10(factor)}`);
    return {
      value,
      precision: factor / 10 ** decimals / 2,
      within,
      isHan: false,
      hasMagnitude: scale !== '',
    };
  }
  const several = hanRange(numeral);
  if (several)
    return {
      value: several[0],
      max: several[1],
      precision: 0.5,
      within: '',
      isHan: true,
      hasMagnitude: false,
    };
  const value = hanNumber(numeral);
  if (value === undefined) return undefined;
  const round = /[万萬亿億]$/.test(numeral) ? magnitudeOf(numeral.slice(-1)) : 1;
  return {
    value,
    precision: round / 2,
    within: after,
    isHan: true,
    hasMagnitude: /[百千万萬亿億]/.test(numeral),
  };
}

const notTenths = /^[为為立功长長员員果效本绩績就熟都语語年人份型品交]/;
const notCounter = /^(?:性|化|体系|體系|线|線|流|手|家人|人家|以)/;

/** Keeps numbers that measure something and drops what merely counts as grammar: 一个, 两级, 三成为. */
function isFigure(
  read: Amount,
  name: string,
  before: string,
  left: string,
  rest: string,
  percent: boolean,
): boolean {
  if (percent) return true;
  if (name === '成' && (notTenths.test(rest) || read.value > 10)) return false;
  if (!read.isHan) return name !== '' || read.hasMagnitude;
  if (name === '') return false;
  if (notCounter.test(rest)) return false;
  if (read.value === 1 && read.within === '' && name !== '%') return false;
  if (/[一二三四五六七八九十百千万第每某这這那哪各]$/.test(left) && before === '') return false;
  return true;
}
