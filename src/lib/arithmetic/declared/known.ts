import type { Indicator, Observation } from '../../indicator/schema.ts';
import type { Interval } from '../interval.ts';

/** An observation with a value, and all that value may stand for. */
export interface Known {
  observation: Observation;
  value: number;
  range: Interval;
}

/** The known observation of an indicator at the place and period of another. */
export function knownBeside(
  indicator: Indicator,
  { place, period }: Observation,
): Known | undefined {
  return known(indicator).find(
    ({ observation }) => observation.place === place && observation.period === period,
  );
}

/** The observations of an indicator that have a value. */
export function known({ observations, decimals }: Indicator): Known[] {
  return observations.flatMap((observation) => {
    const { value } = observation;
    return value === null
      ? []
      : [{ observation, value, range: rangeOf(observation, value, decimals) }];
  });
}

/** Values in the thousands that end in zeros were read in 万 or 亿: they are as exact as they were printed. */
function rangeOf({ bound }: Observation, value: number, decimals: number): Interval {
  const digits = String(value).split('.')[1]?.length ?? 0;
  const zeros = /0{3,}$/.exec(String(value))?.[0].length ?? 0;
  const half =
    zeros > 0 ? 10 ** zeros / 2 : digits === 0 && decimals === 0 ? 0 : 0.5 / 10 ** digits;
  switch (bound) {
    case 'over':
    case 'at-least':
      return { low: value - half, high: Infinity };
    case 'nearly':
    case 'under':
    case 'at-most':
      return { low: Math.min(0, value), high: value + half };
    case 'about':
      return { low: value * 0.9 - half, high: value * 1.1 + half };
    default:
      return { low: value - half, high: value + half };
  }
}
