import type { Indicator, Observation } from '../indicator/schema.ts';
import { spanOf } from '../period.ts';

/** A value that is to stand beside others. */
export interface Candidate {
  indicator: Indicator;
  observation: Observation;
}

/** Why a value must not stand beside the others. */
export type Obstacle = 'nothing' | 'unit' | 'length' | 'definition';

export interface Comparison {
  /** Values that may be compared, in the order they came; empty where fewer than two agree. */
  together: readonly Candidate[];
  refused: readonly { candidate: Candidate; obstacle: Obstacle }[];
  /** What a reader has to bear in mind of those that stand together. */
  cautions: readonly ('times' | 'bounds')[];
}

/**
 * Which of some values may be compared: they have a value, one unit, periods of one length (a year and five years
 * together are not alike, nor are a month's stock and a year), and no change of definition of their own. The largest
 * group that agrees stands together; of equal groups the first.
 */
export function compare(candidates: readonly Candidate[]): Comparison {
  const known = candidates.filter(({ observation }) => observation.value !== null);
  const steady = known.filter(({ observation }) => observation.break === undefined);
  const groups = [...Map.groupBy(steady, kindOf).values()];
  const [largest = []] = groups.toSorted((a, b) => b.length - a.length);
  const together = largest.length > 1 ? largest : [];
  const [first] = largest;
  const refused = candidates
    .filter((candidate) => !together.includes(candidate))
    .map((candidate) => ({ candidate, obstacle: obstacleOf(candidate, first) }));
  return { together, refused, cautions: cautionsOf(together) };
}

function kindOf({ indicator, observation }: Candidate): string {
  return `${indicator.unit} ${lengthOf(observation.period)}`;
}

/** Days a period covers, to the month: leap years are as long as others. */
function lengthOf(period: string): number {
  const span = spanOf(period);
  if (!span) return 0;
  const days = (Date.parse(span.end) - Date.parse(span.start)) / 86_400_000 + 1;
  return Math.round(days / 30.4);
}

function obstacleOf({ indicator, observation }: Candidate, first: Candidate | undefined): Obstacle {
  if (observation.value === null) return 'nothing';
  if (observation.break !== undefined) return 'definition';
  return first && indicator.unit !== first.indicator.unit ? 'unit' : 'length';
}

function cautionsOf(together: readonly Candidate[]): Comparison['cautions'] {
  const periods = new Set(together.map(({ observation }) => observation.period));
  const isBounded = together.some(({ observation }) => observation.bound !== undefined);
  return [
    ...(periods.size > 1 ? (['times'] as const) : []),
    ...(isBounded ? (['bounds'] as const) : []),
  ];
}
