import { chartView } from '#lib/chart/chart-view.ts';
import { resolveSeries } from '#lib/chart/resolve.ts';
import { noteOf } from '#lib/chart/footnotes.ts';
import { chartTable } from '#lib/chart/table.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { periodLabel } from '#lib/period.ts';
import { rowsOf, saidAfter, saidBefore, sameRow, type Row, type Said } from '#lib/release/row.ts';
import { chartVersions, type ChartVersion } from '#lib/release/versions.ts';
import type { EmbedView, Notice } from '#lib/view/embed.ts';
import { placeLink, type Context } from '../context.ts';
import { keptDrawing } from '../drawings.ts';
import { embedFrame } from './embed.ts';
import { valueText } from './headline.ts';

/** A version of a chart with the edition's name for it. */
export type Frozen = ChartVersion & { id: string };

/** Every version of every chart that was ever released. */
export function frozenVersions({ library }: Context): Frozen[] {
  const ids = new Set(library.releases.flatMap(({ charts }) => charts.map(({ spec }) => spec.id)));
  return [...ids].flatMap((id) =>
    chartVersions(id, library.releases).map((version) => ({ ...version, id })),
  );
}

/**
 * A chart as it was released: the drawing that was kept, the values of the release, and a notice for each value that
 * was corrected since. Nothing in it is drawn anew.
 */
export function frozenEmbedView(
  context: Context,
  { release, chart: { spec, drawings } }: Frozen,
): EmbedView {
  const { edition, library, paths } = context;
  const then = { ...context, library: { ...library, indicators: release.indicators } };
  const chart = chartView(spec, then.library, edition);
  const note = noteOf(chart);
  const kept = drawings[edition.slug];
  const frame = embedFrame(then, spec);
  const { script } = frame.other;
  return {
    ...frame,
    other: { ...frame.other, href: paths.embed(script, spec.id, release.date) },
    title: chart.title,
    ...(chart.subtitle && { subtitle: chart.subtitle }),
    ...(note && { note }),
    drawings: {
      wide: kept ? keptDrawing(kept.wide) : '',
      narrow: kept ? keptDrawing(kept.narrow) : '',
    },
    table: chartTable(chart),
    version: release.date,
    dated: release.date,
    frozen: {
      version: release.date,
      notices: noticesOf(context, then, spec),
      live: { href: paths.embed(edition.script, spec.id), text: edition.words.frozenLive },
    },
  };
}

/** Values of the chart that carry corrections the release did not yet know. */
function noticesOf(now: Context, then: Context, spec: Frozen['chart']['spec']): Notice[] {
  const drawn = resolveSeries(spec, then.library);
  const whole = drawn.flatMap((each) => (each.whole ? [each.whole.indicator] : []));
  const indicators = new Set([...drawn.map(({ indicator }) => indicator), ...whole]);
  const places = new Set(spec.series.map(({ place }) => place));
  const chosen = ({ value }: Row): boolean =>
    places.has(value.place) && (spec.periods?.includes(value.period) ?? true);
  return [...indicators].flatMap((indicator) =>
    rowsOf(indicator)
      .filter(chosen)
      .flatMap((row) => sinceReleased(now, indicator, row)),
  );
}

function sinceReleased(context: Context, released: Indicator, row: Row): Notice[] {
  const today = context.library.indicators.find(({ id }) => id === released.id);
  const current = today && sameRow(row, today);
  if (!current) return [];
  const { place, period, corrections: known = [] } = row.value;
  const value = (said: Said): string =>
    valueText(context, today, { ...said, status: said.value === null ? 'missing' : 'normal' });
  return (current.value.corrections ?? []).slice(known.length).map((correction) => ({
    place: placeLink(context, place).text,
    period: periodLabel(period),
    was: value(saidBefore(correction)),
    now: value(saidAfter(correction)),
    date: periodLabel(correction.date),
    reason: context.edition.text(correction.reason),
  }));
}
