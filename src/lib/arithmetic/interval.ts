import type { Figure } from '../figure/read.ts';
import { dimensionOf } from '../figure/units.ts';

/** All that a printed number may stand for; an end that is not known is infinite. */
export interface Interval {
  low: number;
  high: number;
}

/** What is counted one by one: a count printed to its last digit is exact. */
const counted = new Set(['person', 'personTimes', 'household', 'householdTimes', 'thing']);
/** What 约 forgives, as a share of the value. */
const aboutMargin = 0.1;

/**
 * What a figure may stand for: half a unit of its last digit to either side; open to one side where 超, 近 … say so;
 * 约 is wide. The lower end of 近, 不足, 以内 is zero.
 * @example intervalOf(read('63.6%')) // { low: 63.55, high: 63.65 }
 */
export function intervalOf(figure: Figure): Interval {
  const { value, max = value, approx } = figure;
  const half = halfDigit(figure);
  switch (approx) {
    case 'over':
    case 'at-least':
      return { low: value - half, high: Infinity };
    case 'nearly':
    case 'under':
    case 'at-most':
      return { low: Math.min(0, value), high: max + half };
    case 'about': {
      const margin = half + aboutMargin * Math.abs(value);
      return { low: value - margin, high: max + margin };
    }
    case null:
      return { low: value - half, high: max + half };
  }
}

function halfDigit({ value, precision, unit }: Figure): number {
  const isCount = precision === 0.5 && Number.isInteger(value) && counted.has(dimensionOf(unit));
  return isCount ? 0 : precision;
}

export function sum(parts: readonly Interval[]): Interval {
  return {
    low: parts.reduce((total, { low }) => total + low, 0),
    high: parts.reduce((total, { high }) => total + high, 0),
  };
}

export function difference(a: Interval, b: Interval): Interval {
  return { low: a.low - b.high, high: a.high - b.low };
}

/** Of positive numbers; anything at all where the divisor may be zero or either may be negative. */
export function quotient(a: Interval, b: Interval): Interval {
  if (a.low < 0 || b.low < 0 || b.high === 0) return { low: -Infinity, high: Infinity };
  return { low: a.low / b.high, high: b.low === 0 ? Infinity : a.high / b.low };
}

/** The interval under a function that never falls. */
export function mapped({ low, high }: Interval, rising: (value: number) => number): Interval {
  return { low: rising(low), high: rising(high) };
}

/** True when a number may stand in both; binary fractions are forgiven. */
export function meet(a: Interval, b: Interval): boolean {
  return a.low - slack(a, b) <= b.high && b.low - slack(a, b) <= a.high;
}

/** True when all of `inner` lies in `outer`. */
export function lies(inner: Interval, outer: Interval): boolean {
  const margin = slack(inner, outer);
  return inner.low >= outer.low - margin && inner.high <= outer.high + margin;
}

function slack(...intervals: readonly Interval[]): number {
  const sizes = intervals
    .flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)])
    .filter(Number.isFinite);
  return 1e-9 * Math.max(0, ...sizes);
}
