import type { Known } from '../arithmetic/declared/known.ts';
import { minus } from '../arithmetic/working.ts';
import type { Indicator } from '../indicator/schema.ts';
import { periodLabel } from '../period.ts';

/** What a claim is held against: the value its sentence gives, and the values of the same place before it. */
export interface Series {
  indicator: Indicator;
  own: Known;
  /** In the order of time, the earliest first. */
  earlier: readonly Known[];
}

/** A claim that the series contradicts. */
export interface Breach {
  /** The values that contradict it, as an editor would write them down. */
  working: string;
  expected: string;
}

/** One kind of claim: where a sentence makes it, and what a series says against it. */
export interface ClaimKind {
  name: 'first' | 'record' | 'run' | 'doubled' | 'ahead';
  /** Global; its groups go to `breach`. */
  pattern: RegExp;
  /** Undefined where the series bears the claim out, or is silent. */
  breach(match: RegExpExecArray, series: Series, sentence: string): Breach | undefined;
}

/** A value with its period, for a working. @example '2019年 10264' */
export function dated({ observation, value }: Known): string {
  return `${periodLabel(observation.period)} ${minus(String(value))}`;
}
