import type { Bound } from '../indicator/schema.ts';
import { amountPattern, readAmount, type Amount } from './amount.ts';
import { afterPattern, beforePattern, boundOf } from './approximation.ts';
import { maskLookAlikes } from './look-alikes.ts';
import { hanNumber, magnitudeOf } from './numerals.ts';
import { isPlausible } from './plausible.ts';
import { unitNamed, unitPattern } from './units.ts';

/** A number as it is written in prose. */
export interface Figure {
  /** With its unit and the words of approximation before, within and after: 近3.2万户, 7亿余元, 5万元以上. */
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

/** Nouns that make a count of people where no counter is written: 5万贫困人口, 5万多群众. */
const people =
  '(?:建档立卡|建檔立卡|农村|農村|贫困|貧困|脱贫|脫貧|困难|困難|低收入|城乡|城鄉|各族|受益|移民|搬迁|搬遷){0,3}' +
  '(?:人口|群众|群眾|村民|农民|農民|居民|学生|學生|劳动力|勞動力|职工|職工|党员|黨員|干部|幹部|游客|遊客|老人|儿童|兒童|妇女|婦女)';
/** The same for households: 1.17万贫困户. */
const households =
  '(?:建档立卡|建檔立卡|低收入|困难|困難|贫困|貧困|脱贫|脫貧|监测|監測|易地搬迁|易地搬遷|搬迁|搬遷|受益|农|農|牧|养殖|養殖|种植|種植){1,3}[户戶](?![籍口外])';
/** 5至8人, 280至480元, 3到5天; 从5万到8万 names two figures. */
const range = `(?:(?<from>${amountPattern})(?:(?<fromUnit>${unitPattern})?(?:[~～—–]{1,2}|[-－至])|(?<!(?:从|由|自|從).{1,8})到)(?=[\\d零〇一二两兩三四五六七八九十百千]))`;
const sign = '(?<sign>(?<![\\w%‰\u0001元年月日人户戶个個号號）)〕])[-−－](?=\\d))';

const pattern = new RegExp(
  `(?<before>${beforePattern})?[ \\u00a0]?` +
    `(?<share>百分之|千分之)?${range}?${sign}?(?<amount>${amountPattern})[ \\u00a0]?` +
    `(?:(?<unit>${unitPattern})(?<tenth>(?<=成)[一二三四五六七八九](?![十百千万萬亿億人户戶家个個名]))?(?:[（(][次套只隻家个個户戶人][）)])?)?(?=(?<people>${people})?(?<households>${households})?)` +
    `(?<after>${afterPattern})?`,
  'gu',
);

/**
 * The figures in a text, in order. Dates, periods, ordinals, names that look like numbers, document and phone
 * numbers, times and file names are none; nor is a number without unit, magnitude or word of approximation. Linear in
 * the length of the text; never throws.
 * @example readFigures('已发放贷款7亿余元')[0] // { text: '7亿余元', value: 700000000, unit: '元', approx: 'over', … }
 */
export function readFigures(text: string): Figure[] {
  const masked = maskLookAlikes(grouped(halfWidth(text)));
  return [...masked.matchAll(pattern)].flatMap((match) => figureOf(match, text, masked) ?? []);
}

/** What the command prints: the public part of a figure. */
export function figureJson(figure: Figure): Omit<Figure, 'precision'> {
  const { text, start, end, value, max, unit, approx } = figure;
  return { text, start, end, value, ...(max !== undefined && { max }), unit, approx };
}

function halfWidth(text: string): string {
  return text.replace(/[０-９．％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** 1 200盏 and 1，234元: blanks and wide commas between groups of three, before a unit, become separators. */
function grouped(text: string): string {
  return text
    .replace(groups(' \\u00a0', '[A-Za-z表图圖第][ \\u00a0]?'), (number) =>
      number.replace(/[ \u00a0]/g, '\u2009'),
    )
    .replace(groups('，', '\\d[ ，、]'), (number) => number.replace(/，/g, ','));
}

function groups(separators: string, notAfter: string): RegExp {
  return new RegExp(
    `(?<![\\d.,，]|${notAfter})[1-9]\\d{0,2}(?:[${separators}]\\d{3}){1,4}(?!\\d)(?=(?:\\.\\d{1,4})?[多余餘]?[百千]?[万萬亿億]?[多余餘]?${unitPattern})`,
    'gu',
  );
}

function figureOf(match: RegExpExecArray, text: string, masked: string): Figure | undefined {
  const groups = match.groups ?? {};
  const get = (name: string): string => groups[name] ?? '';
  const upper = withTenth(readAmount(get('amount')), get('tenth'));
  if (!upper) return undefined;
  const counted = get('people') !== '' ? '人' : get('households') !== '' ? '户' : '';
  const unit = unitOf(get('share'), get('unit'), counted);
  const end = match.index + match[0].trimEnd().length;
  const around = {
    unit,
    before: get('before'),
    after: get('after'),
    left: masked.charAt(match.index - 1),
    rest: masked.slice(end, end + 8),
  };
  if (get('share') === '' && !isPlausible(upper, around)) return undefined;
  const ends = endsOf(get('from'), get('fromUnit') !== '', upper, get('sign') === '' ? 1 : -1);
  const start = match.index + (match[0].length - match[0].trimStart().length);
  const approx = boundOf({ before: get('before'), within: upper.within, after: get('after') });
  return { text: text.slice(start, end), start, end, ...ends, unit, approx: approx ?? null };
}

/** 六成二 is 6.2 成. */
function withTenth(amount: Amount | undefined, tenth: string): Amount | undefined {
  if (!amount || tenth === '') return amount;
  return { ...amount, value: amount.value + (hanNumber(tenth) ?? 0) / 10, precision: 0.05 };
}

function unitOf(share: string, unit: string, counted: string): string {
  if (share !== '') return share === '百分之' ? '%' : '‰';
  return unit === '' ? counted : unitNamed(unit);
}

/** Value, upper end and precision; the lower end of 5~10万 shares the magnitude of the upper. */
function endsOf(
  from: string,
  hasUnit: boolean,
  upper: Amount,
  sign: 1 | -1,
): Pick<Figure, 'value' | 'max' | 'precision'> {
  const lower = from === '' ? undefined : readAmount(from);
  if (!lower) {
    const { value, max, precision } = upper;
    return { value: sign * value, ...(max !== undefined && { max }), precision };
  }
  const factor = hasUnit || lower.magnitude !== '' ? 1 : magnitudeOf(upper.magnitude);
  const shared = lower.value * factor <= upper.value ? factor : 1;
  const [low, high] = [lower.value * shared, upper.value].sort((a, b) => a - b);
  return {
    value: low ?? upper.value,
    ...(high !== undefined && high !== low && { max: high }),
    precision: lower.precision * shared,
  };
}
