import type { Indicator } from '../../indicator/schema.ts';
import { meet, sum } from '../interval.ts';
import { terms } from '../working.ts';
import { known, knownBeside } from './known.ts';
import type { Find, Misfit } from './misfits.ts';

/** Wholes that are not the sum of the parts their `sumOf` names; a part that has no value there leaves it open. */
export function wrongSums(whole: Indicator, find: Find): Misfit[] {
  const parts = (whole.sumOf ?? []).map(find);
  if (parts.length === 0) return [];
  return known(whole).flatMap((own): Misfit[] => {
    const values = parts.map((part) => part && knownBeside(part, own.observation));
    const all = values.flatMap((each) => each ?? []);
    if (all.length < values.length || meet(sum(all.map(({ range }) => range)), own.range))
      return [];
    const total = all.reduce((result, { value }) => result + value, 0);
    const printed = terms([...all.map(({ value }) => value), total, own.value]);
    return [
      {
        kind: 'sum',
        observation: own.observation,
        against: parts.flatMap((part) => part?.title ?? []),
        working: `${printed.slice(0, -2).join(' + ')} = ${printed.at(-2) ?? ''} ≠ ${printed.at(-1) ?? ''}`,
        expected: `${Number(total.toFixed(6))}${whole.unit}`,
      },
    ];
  });
}
