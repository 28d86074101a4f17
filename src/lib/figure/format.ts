import type { Bound } from '../indicator/schema.ts';
import type { Script } from '../script/script.ts';

/** A value as it is set in type: 超 5.7 亿 元, the digits large, the rest small. */
export interface FigureText {
  /** Word of approximation before the number: 超, 近, 约 … or empty. */
  prefix: string;
  digits: string;
  /** 万, 亿 (萬, 億) or empty. */
  magnitude: string;
  unit: string;
}

export interface Quantity {
  /** In the base unit. */
  value: number;
  /** In the script of the edition. */
  unit: string;
  /** Digits after the point in the base unit. */
  decimals: number;
  bound?: Bound | undefined;
}

const words: Record<Script, Record<Bound, string> & { wan: string; yi: string }> = {
  'zh-Hans': {
    about: '约',
    over: '超',
    nearly: '近',
    under: '不足',
    'at-least': '至少',
    'at-most': '至多',
    wan: '万',
    yi: '亿',
  },
  'zh-Hant': {
    about: '約',
    over: '超',
    nearly: '近',
    under: '不足',
    'at-least': '至少',
    'at-most': '至多',
    wan: '萬',
    yi: '億',
  },
};

/**
 * Splits a value into its printed parts without losing a digit: 万 and 亿 are used only where the rest is
 * short (two decimals of 万, four of 亿); other numbers of six digits and more are grouped by commas.
 * @example formatFigure({ value: 570000000, unit: '元', decimals: 0, bound: 'over' }, 'zh-Hans')
 * // { prefix: '超', digits: '5.7', magnitude: '亿', unit: '元' }
 */
export function formatFigure(quantity: Quantity, script: Script): FigureText {
  const { value, unit, decimals, bound } = quantity;
  const say = words[script];
  const scaled = scaleOf(value, decimals);
  return {
    prefix: bound ? say[bound] : '',
    digits: scaled.digits,
    magnitude: scaled.magnitude === '' ? '' : say[scaled.magnitude],
    unit,
  };
}

function scaleOf(
  value: number,
  decimals: number,
): { digits: string; magnitude: '' | 'wan' | 'yi' } {
  const size = Math.abs(value);
  if (size >= 1e8 && isShort(value, 8, 4))
    return { digits: plain(value / 1e8, 4), magnitude: 'yi' };
  if (size >= 1e4 && isShort(value, 4, 2))
    return { digits: plain(value / 1e4, 2), magnitude: 'wan' };
  const fixed = plain(value, decimals);
  return { digits: size >= 1e5 ? grouped(fixed) : fixed, magnitude: '' };
}

/** True when nothing is lost by printing a value in a magnitude with so many digits after the point. */
function isShort(value: number, power: 4 | 8, digits: number): boolean {
  return Number(`${(value / 10 ** power).toFixed(digits)}e${power}`) === value;
}

function plain(scaled: number, digits: number): string {
  return String(Number(scaled.toFixed(digits)));
}

function grouped(fixed: string): string {
  const [whole = '', fraction] = fixed.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** The value as running text. @example '超5.7亿元', '63.6%', '10217人' */
export function figureText(quantity: Quantity, script: Script): string {
  const { prefix, digits, magnitude, unit } = formatFigure(quantity, script);
  return prefix + digits + magnitude + unit;
}

/** A number without exponent and without digits that binary fractions add. @example plainNumber(0.1 + 0.2) // '0.3' */
export function plainNumber(value: number): string {
  return String(Number(value.toFixed(6)));
}
