import { plainNumber } from '../figure/format.ts';
import { byTime, spanOf } from '../period.ts';
import type { Indicator, Observation, Target } from './schema.ts';

/** How far an indicator has come towards a target. */
export interface Progress {
  /** Period of the value that is held against the target. */
  period: string;
  reached: boolean;
  /** Part of the way, 1 is the target; undefined for a threshold, and where there is no way to measure. */
  share?: number;
  /** True when the way starts from an earlier value rather than from zero. */
  isWay: boolean;
  /** The sum as an editor would write it down: `(26 − 0.52) ÷ (26 − 0) = 98%`. */
  working: string;
}

/**
 * Progress of the latest exact value at the target's place, up to the target's period. Linear progress runs from the
 * value of `from` (the earliest value otherwise, zero where there is only one) to the target, so that a target of 0
 * and a base of 0 are measured like any other; a base that equals the target has no way, only reached or not. A
 * bounded value counts as its bound. Undefined when no value is there.
 * @example an incidence of 26 % in 2014 and 0.52 % in 2019 is 98 % of the way to 0
 */
export function progressTowards(indicator: Indicator, target: Target): Progress | undefined {
  const until = spanOf(target.period)?.end ?? '';
  const series = indicator.observations
    .filter(
      ({ place, value, period }) =>
        place === target.place && value !== null && (spanOf(period)?.end ?? '') <= until,
    )
    .sort((a, b) => byTime(a.period, b.period));
  const latest = series.at(-1);
  if (!latest || latest.value === null) return undefined;
  const { value } = latest;
  const down = indicator.direction === 'down';
  const reached = down ? value <= target.value : value >= target.value;
  const sign = reached ? (down ? '≤' : '≥') : down ? '>' : '<';
  const threshold = {
    period: latest.period,
    reached,
    isWay: false,
    working: `${plainNumber(value)} ${sign} ${plainNumber(target.value)}`,
  };
  const base = baseOf(series, latest, target, down);
  if (target.scale === 'threshold' || base === undefined || base === target.value) return threshold;
  const share = (value - base) / (target.value - base);
  return {
    ...threshold,
    share,
    isWay: base !== 0,
    working: workingOf(value, base, target.value, share),
  };
}

/** Undefined where one value alone cannot say how far the way was: down to a target, or up to zero. */
function baseOf(
  series: readonly Observation[],
  latest: Observation,
  { from, value: target }: Target,
  down: boolean,
): number | undefined {
  const base = from === undefined ? series[0] : series.find(({ period }) => period === from);
  if (base && base !== latest) return base.value ?? undefined;
  return down || target <= 0 ? undefined : 0;
}

function workingOf(value: number, base: number, target: number, share: number): string {
  const sign = (number: number): string => plainNumber(number).replace('-', '−');
  const [now, start, end] = [value, base, target].map(sign);
  const result = `${sign(Number((share * 100).toFixed(1)))}%`;
  if (base === 0) return `${now} ÷ ${end} = ${result}`;
  return target < base
    ? `(${start} − ${now}) ÷ (${start} − ${end}) = ${result}`
    : `(${now} − ${start}) ÷ (${end} − ${start}) = ${result}`;
}
