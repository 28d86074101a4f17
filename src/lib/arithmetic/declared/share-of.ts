import type { Indicator } from '../../indicator/schema.ts';
import { mapped, meet, quotient } from '../interval.ts';
import { terms } from '../working.ts';
import { known, knownBeside } from './known.ts';
import type { Find, Misfit } from './misfits.ts';

/** Shares, in % or ‰, that do not follow from the part and the whole their `shareOf` names. */
export function wrongShares(share: Indicator, find: Find): Misfit[] {
  const [part, whole] = [share.shareOf?.part, share.shareOf?.whole].map((id) =>
    id === undefined ? undefined : find(id),
  );
  if (!part || !whole) return [];
  if (!['%', '‰'].includes(share.unit)) return [];
  const times = share.unit === '‰' ? 1000 : 100;
  return known(share).flatMap((own): Misfit[] => {
    const [some, all] = [knownBeside(part, own.observation), knownBeside(whole, own.observation)];
    if (!some || !all || all.value === 0) return [];
    const follows = mapped(quotient(some.range, all.range), (each) => each * times);
    if (meet(follows, own.range)) return [];
    const [a = '', b = ''] = terms([some.value, all.value]);
    const result = ((some.value / all.value) * times).toFixed(share.decimals);
    return [
      {
        kind: 'share',
        observation: own.observation,
        against: [part.title, whole.title],
        working: `${a} ÷ ${b} = ${result} ${share.unit} ≠ ${own.value} ${share.unit}`,
        expected: `${result}${share.unit}`,
      },
    ];
  });
}
