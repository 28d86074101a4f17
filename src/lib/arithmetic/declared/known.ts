import { readFigures } from '../../figure/read.ts';
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

/**
 * What a value may stand for: as exact as its sentence prints it (2.65亿元 is rounded, 20000人 is not); without a
 * sentence, as exact as it is filed. A bound opens one side.
 */
function rangeOf({ bound, evidence }: Observation, value: number, decimals: number): Interval {
  const half = halfDigit(evidence?.quote ?? '', value, decimals);
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

function halfDigit(quote: string, value: number, decimals: number): number {
  const printed = readFigures(quote).find((figure) => Math.abs(figure.value - value) < 1e-6);
  if (printed && printed.precision > 0.5) return printed.precision;
  const digits = String(value).split('.')[1]?.length ?? 0;
  return digits === 0 && decimals === 0 ? 0 : 0.5 / 10 ** Math.max(digits, 0);
}
