import type { Figure } from '../figure/read.ts';
import { sameMeasure } from '../figure/units.ts';
import type { Bound } from '../indicator/schema.ts';

/** The part of an observation that a sentence must say. */
export interface Stated {
  /** Null when the sentence says that there is no value. */
  value: number | null;
  unit: string;
  bound?: Bound | undefined;
}

/** What keeps a figure from saying what an observation says; in the order in which an editor should hear of it. */
export type Disagreement = 'value' | 'unit' | 'bound';

/**
 * Compares a figure in prose with an observation: the same value within half a unit of the last printed digit,
 * the same measure, the same bound. Either end of a range may be the value; 八成 is 80 %. Undefined when they agree.
 */
export function disagreement(
  figure: Figure,
  { value, unit, bound }: Stated & { value: number },
): Disagreement | undefined {
  const { precision, approx, ...read } = inUnit(figure, unit);
  // The margin forgives what binary fractions add to half a unit.
  const margin = precision * 1.000001;
  const ends = [read.value, read.max ?? read.value];
  if (!ends.some((end) => Math.abs(end - value) <= margin)) return 'value';
  if (!sameMeasure(read.unit, unit)) return 'unit';
  return (approx ?? undefined) === bound ? undefined : 'bound';
}

/** Tenths are read as percent where percent is asked for; 成 is as exact as it is printed. */
function inUnit(figure: Figure, unit: string): Figure {
  if (figure.unit !== '成' || unit !== '%') return figure;
  const { value, max, precision } = figure;
  return {
    ...figure,
    unit,
    value: value * 10,
    ...(max !== undefined && { max: max * 10 }),
    precision: precision * 10,
  };
}
