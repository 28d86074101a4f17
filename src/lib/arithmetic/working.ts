import { figureText } from '../figure/format.ts';
import type { Figure } from '../figure/read.ts';

/** Values in one magnitude, the largest that keeps them short: 10780000000 and 17640000000 as 107.8 and 176.4. */
export function inOneMagnitude(values: readonly number[]): {
  printed: string[];
  magnitude: '' | '万' | '亿';
} {
  const scales = [
    ['亿', 8],
    ['万', 4],
  ] as const;
  for (const [magnitude, power] of scales) {
    const scaled = values.map((value) => plain(value / 10 ** power));
    const isShort = scaled.every((each) => (each.split('.')[1]?.length ?? 0) <= 2);
    if (isShort && values.some((value) => Math.abs(value) >= 10 ** power))
      return { printed: scaled, magnitude };
  }
  return { printed: values.map(plain), magnitude: '' };
}

/**
 * Values in one magnitude, which every term carries: what is shown where no sentence beside it says 万 or 亿.
 * @example terms([150_000_000, 0]) // ['1.5亿', '0']
 */
export function terms(values: readonly number[]): string[] {
  const { printed, magnitude } = inOneMagnitude(values);
  return printed.map((each) => (each === '0' ? each : each + magnitude));
}

function plain(value: number): string {
  return minus(String(Number(value.toFixed(6))));
}

/** A minus sign, and no hyphen. */
export function minus(number: string): string {
  return number.replace('-', '−');
}

/** Digits after the point with which a figure is printed, in a unit so many times the base unit. */
export function decimalsOf(precision: number, factor = 1): number {
  return Math.max(0, Math.round(-Math.log10((2 * precision) / factor)));
}

/**
 * A result beside what is stated: as many digits as are stated, more where a difference would not show.
 * @example beside(63.636, 63.6, 0.05) // ['63.6', '63.6']
 * @example beside(63.636, 66.3, 0.05) // ['63.6', '66.3']
 */
export function beside(
  follows: number,
  stated: number,
  precision: number,
  differs: boolean,
): [string, string] {
  const decimals = decimalsOf(precision);
  const printed = (value: number, digits: number): string => plain(Number(value.toFixed(digits)));
  const claimed = printed(stated, decimals);
  for (let digits = decimals; digits < decimals + 4; digits += 1) {
    if (!differs || printed(follows, digits) !== claimed)
      return [printed(follows, digits), claimed];
  }
  return [plain(follows), claimed];
}

/** A value in a figure's unit as running text, without its words of approximation. */
export function said(value: number, { unit }: Pick<Figure, 'unit'>): string {
  const decimals = Math.min(6, String(value).split('.')[1]?.length ?? 0);
  return figureText({ value, unit, decimals }, 'zh-Hans');
}
