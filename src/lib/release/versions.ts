import { dataOf } from './changes.ts';
import type { Release, ReleasedChart } from './schema.ts';

/** A state of a chart that can be embedded for good: the release it first stood in, and what it said there. */
export interface ChartVersion {
  release: Release;
  chart: ReleasedChart;
}

/**
 * The versions of a chart, oldest first. A release in which neither the chart nor its values changed makes no new
 * version, so that a chart has as many versions as it has had states.
 */
export function chartVersions(id: string, releases: readonly Release[]): ChartVersion[] {
  let last = '';
  return releases.flatMap((release): ChartVersion[] => {
    const chart = release.charts.find(({ spec }) => spec.id === id);
    if (!chart) return [];
    const state = JSON.stringify([chart.spec, dataOf(chart.spec, release.indicators)]);
    if (state === last) return [];
    last = state;
    return [{ release, chart }];
  });
}
