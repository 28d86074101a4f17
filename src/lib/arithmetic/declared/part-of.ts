import type { Indicator } from '../../indicator/schema.ts';
import { terms } from '../working.ts';
import { known, knownBeside } from './known.ts';
import type { Find, Misfit } from './misfits.ts';

/** Parts that are larger than the whole they are `partOf`, at the same place and period. */
export function partsTooLarge(part: Indicator, find: Find): Misfit[] {
  const whole = part.partOf === undefined ? undefined : find(part.partOf);
  if (!whole) return [];
  return known(part).flatMap((own): Misfit[] => {
    const all = knownBeside(whole, own.observation);
    if (!all || own.range.low <= all.range.high) return [];
    const [a = '', b = ''] = terms([own.value, all.value]);
    return [
      {
        kind: 'part',
        observation: own.observation,
        against: [whole.title],
        working: `${a} > ${b}`,
        expected: `不大于${all.value}${whole.unit}`,
      },
    ];
  });
}
