import type { ChartSpec } from '../chart/schema.ts';
import type { Correction, Indicator } from '../indicator/schema.ts';
import type { Release } from './schema.ts';
import { rowsOf, sameRow, type Row } from './row.ts';

/** What a release brought that the one before did not have. */
export interface Changes {
  /** Indicators published for the first time. */
  indicators: readonly Indicator[];
  /** New values of indicators that were already published. */
  rows: readonly { indicator: Indicator; row: Row }[];
  corrections: readonly { indicator: Indicator; row: Row; correction: Correction }[];
  /** Values whose status changed: provisional to final, missing to published. */
  statuses: readonly { indicator: Indicator; row: Row; was: string; now: string }[];
  charts: readonly ChartSpec[];
  /** Charts that are drawn differently from before: another title, other series or values. */
  redrawn: readonly ChartSpec[];
  /** Pages that were not there before. */
  pages: readonly string[];
}

type State = Pick<Release, 'indicators' | 'charts' | 'pages'>;

/** Everything that differs from the release before; for a first release everything is new. */
export function changesSince(before: State | undefined, after: State): Changes {
  const earlier = new Map(before?.indicators.map((each) => [each.id, each]));
  const known = after.indicators.flatMap((indicator) => {
    const released = earlier.get(indicator.id);
    return released
      ? rowsOf(indicator).map((row) => ({ indicator, row, old: sameRow(row, released) }))
      : [];
  });
  const charts = new Map(before?.charts.map((each) => [each.spec.id, each.spec]));
  const state = (spec: ChartSpec, { indicators }: State): string =>
    JSON.stringify([spec, dataOf(spec, indicators)]);
  return {
    indicators: after.indicators.filter(({ id }) => !earlier.has(id)),
    rows: known.filter(({ old }) => !old).map(({ indicator, row }) => ({ indicator, row })),
    corrections: known.flatMap(({ indicator, row, old }) =>
      (row.value.corrections ?? [])
        .slice(old?.value.corrections?.length ?? 0)
        .map((correction) => ({ indicator, row, correction })),
    ),
    statuses: known.flatMap(({ indicator, row, old }) => {
      const [was, now] = [old && statusOf(old), statusOf(row)];
      return was !== undefined && was !== now ? [{ indicator, row, was, now }] : [];
    }),
    charts: after.charts.map(({ spec }) => spec).filter(({ id }) => !charts.has(id)),
    pages: (after.pages ?? []).filter(
      (page) => !page.startsWith('releases/') && !before?.pages?.includes(page),
    ),
    redrawn: after.charts
      .map(({ spec }) => spec)
      .filter((spec) => {
        const old = charts.get(spec.id);
        return before && old && state(old, before) !== state(spec, after);
      }),
  };
}

/** True when a release would record nothing that the one before does not already hold. */
export function isUnchanged(changes: Changes): boolean {
  return Object.values(changes).every((list) => list.length === 0);
}

/** The published values a chart draws, as plain data. */
export function dataOf(spec: ChartSpec, indicators: readonly Indicator[]): unknown[] {
  const ids = new Set(
    spec.series.flatMap(({ indicator, of }) => (of ? [indicator, of] : [indicator])),
  );
  const places = new Set(spec.series.map(({ place }) => place));
  return indicators
    .filter(({ id }) => ids.has(id))
    .map((indicator) => [
      indicator.title,
      indicator.titleShort,
      indicator.unit,
      ...rowsOf(indicator)
        .filter(({ value }) => places.has(value.place))
        .map(({ list, value }) => [list, value.place, value.period, value.value, value.bound]),
    ]);
}

function statusOf({ value }: Row): string {
  return 'status' in value ? value.status : 'normal';
}
