import type { Figure } from '../figure/read.ts';
import { dimensionOf } from '../figure/units.ts';

/** True when two figures count the same: one unit by name, or people by any counter; ranges count nothing certain. */
export function isLike(a: Figure, b: Figure): boolean {
  if (a.unit === '' || a.max !== undefined || b.max !== undefined) return false;
  return a.unit === b.unit || [a, b].every(({ unit }) => dimensionOf(unit) === 'person');
}
