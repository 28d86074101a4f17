import type { ChartPoint } from './view.ts';

/** True for values that are known only about, or not for good. */
export function isUnsure(point: ChartPoint | null): boolean {
  if (!point || point.value === null) return false;
  return (
    point.bound !== undefined || point.status === 'provisional' || point.status === 'estimated'
  );
}
