import type { Indicator, Observation } from '../../indicator/schema.ts';
import { partsTooLarge } from './part-of.ts';
import { wrongShares } from './share-of.ts';
import { leaks } from './stock.ts';
import { wrongSums } from './sum-of.ts';

/** An observation that does not fit what its indicator declares of it. */
export interface Misfit {
  kind: 'part' | 'sum' | 'share' | 'stock';
  observation: Observation;
  /** Titles of the indicators it was held against. */
  against: readonly string[];
  working: string;
  expected: string;
}

/** An indicator by its id; undefined where there is none. */
export type Find = (id: string) => Indicator | undefined;

/**
 * What does not fit of an indicator's declared relations: `partOf` (no part is larger than its whole at the same
 * place and period), `sumOf` (the parts together are the whole), `shareOf` (share = part ÷ whole), `stock` (stock = stock before + in − out, where the flows
 * cover the time between two stocks without a gap). An indicator or an observation that is not there says nothing.
 */
export function misfits(indicator: Indicator, find: Find): Misfit[] {
  return [
    ...partsTooLarge(indicator, find),
    ...wrongSums(indicator, find),
    ...wrongShares(indicator, find),
    ...leaks(indicator, find),
  ];
}
