import type { Indicator, Observation } from '../indicator/schema.ts';
import type { Library } from '../library/library.ts';
import { observationsAt } from '../library/lookup.ts';
import type { ChartSeries, ChartSpec } from './schema.ts';

/** A series with what it stands for. */
export interface ResolvedSeries {
  series: ChartSeries;
  indicator: Indicator;
  /** Oldest first; only the chart's periods where it names some. */
  observations: readonly Observation[];
  /** Indicator and latest value of the whole that `of` names. */
  whole?: { indicator: Indicator; observation: Observation };
}

/** The series of a chart that lead to an indicator; those that do not are left out, the checker names them. */
export function resolveSeries(
  spec: ChartSpec,
  library: Pick<Library, 'indicators'>,
): ResolvedSeries[] {
  const find = (id: string): Indicator | undefined =>
    library.indicators.find((each) => each.id === id);
  const chosen = (observation: Observation): boolean =>
    spec.periods?.includes(observation.period) ?? true;
  return spec.series.flatMap((series): ResolvedSeries[] => {
    const indicator = find(series.indicator);
    if (!indicator) return [];
    const whole = series.of === undefined ? undefined : find(series.of);
    const observation = whole && observationsAt(whole, series.place).filter(chosen).at(-1);
    return [
      {
        series,
        indicator,
        observations: keptOf(observationsAt(indicator, series.place), chosen),
        ...(whole && observation && { whole: { indicator: whole, observation } }),
      },
    ];
  });
}

/** The chosen observations; what changed in one that is left out still parts the ones around it. */
function keptOf(
  observations: readonly Observation[],
  chosen: (observation: Observation) => boolean,
): Observation[] {
  let passed: string | undefined;
  return observations.flatMap((observation) => {
    passed = observation.break ?? passed;
    if (!chosen(observation)) return [];
    const changed = passed;
    passed = undefined;
    return changed === undefined ? [observation] : [{ ...observation, break: changed }];
  });
}
