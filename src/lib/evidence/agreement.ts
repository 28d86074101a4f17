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
 * the same measure, the same bound. Either end of a range may be the value. Undefined when they agree.
 */
export function disagreement(
  figure: Figure,
  { value, unit, bound }: Stated & { value: number },
): Disagreement | undefined {
  const ends = [figure.value, ...(figure.max === undefined ? [] : [figure.max])];
  const near = ends.some(
    (end) =>
      Math.abs(end - value) <= Math.max(figure.precision, 0) * 1.000001 &&
      rounds(end, value, figure.precision),
  );
  if (!near) return 'value';
  if (!sameMeasure(figure.unit, unit)) return 'unit';
  return (figure.approx ?? undefined) === bound ? undefined : 'bound';
}

/** A value that is printed with fewer digits than it has agrees when it rounds to what is printed. */
function rounds(printed: number, value: number, precision: number): boolean {
  return printed === value || (precision > 0 && Math.abs(printed - value) < precision * 1.000001);
}
