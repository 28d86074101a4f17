import type { Figure } from '../figure/read.ts';
import { lies, meet, type Interval } from './interval.ts';

export type RelationKind =
  | 'growth'
  | 'yearly'
  | 'difference'
  | 'points'
  | 'direction'
  | 'multiple'
  | 'share'
  | 'whole'
  | 'sum'
  | 'count'
  | 'numbering'
  | 'times-less'
  | 'over-hundred'
  | 'percent-for-points'
  | 'household'
  | 'remainder';

/** `doubtful`: it may be right, but an editor should look. What can be neither confirmed nor refused is no relation. */
export type Verdict = 'holds' | 'fails' | 'doubtful';

/** A stretch of the text that was read; offsets in UTF-16 units. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** What a text says of how its numbers hang together, and whether it is so. */
export interface Relation {
  kind: RelationKind;
  verdict: Verdict;
  /** What is stated, and where it stands. */
  at: Span;
  /** What it was worked out from. */
  from: readonly Span[];
  /** The working as text, ending in ✓, ≠ or ？: "(176.4 − 107.8) ÷ 107.8 = 63.6 % ✓". */
  working: string;
  /** What would have been right, where there is one answer. */
  expected?: string;
}

/**
 * Compares what follows from the inputs with what is stated. Refused when no number could be both; confirmed when
 * some number could be and every input is a plain number, or whatever the inputs stand for, the statement holds.
 * Undefined when nothing can be concluded.
 */
export function verdictOf(
  follows: Interval,
  stated: Interval,
  inputs: readonly Figure[],
): 'holds' | 'fails' | undefined {
  if (Number.isNaN(follows.low) || Number.isNaN(follows.high)) return undefined;
  if (!meet(follows, stated)) return 'fails';
  const isPlain = inputs.every(({ approx, max }) => approx === null && max === undefined);
  return isPlain || lies(follows, stated) ? 'holds' : undefined;
}
