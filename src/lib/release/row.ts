import type { Correction, Indicator, Observation, Target } from '../indicator/schema.ts';

/** An observation or a target: what a release promises not to change silently. */
export interface Row {
  list: 'observations' | 'targets';
  index: number;
  value: Observation | Target;
}

/** All rows of an indicator, observations first. */
export function rowsOf({ observations, targets = [] }: Indicator): Row[] {
  return [
    ...observations.map((value, index): Row => ({ list: 'observations', index, value })),
    ...targets.map((value, index): Row => ({ list: 'targets', index, value })),
  ];
}

/** The same row in another state of its indicator: the same list, place and period. */
export function sameRow(row: Row, indicator: Indicator): Row | undefined {
  return rowsOf(indicator).find(
    ({ list, value }) =>
      list === row.list && value.place === row.value.place && value.period === row.value.period,
  );
}

/** What was published of a row, and what a correction names: its value and how far it is one. */
export type Said = Pick<Observation, 'value' | 'bound'>;

export function isSame(a: Said, b: Said): boolean {
  return a.value === b.value && a.bound === b.bound;
}

export function saidBefore({ was, wasBound }: Correction): Said {
  return { value: was, bound: wasBound };
}

export function saidAfter({ now, nowBound }: Correction): Said {
  return { value: now, bound: nowBound };
}
