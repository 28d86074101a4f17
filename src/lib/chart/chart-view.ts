import type { Edition } from '../edition.ts';
import { changeBetween, moveText } from '../indicator/change.ts';
import type { Library } from '../library/library.ts';
import { byTime, periodLabel } from '../period.ts';
import { fill } from '../wording/fill.ts';
import { altText } from './alt-text.ts';
import { doughnutData } from './doughnut-data.ts';
import { footnotesOf } from './footnotes.ts';
import { type ChartData, labelOf, listOf, pointOf, valueText } from './point.ts';
import { progressData } from './progress-data.ts';
import { type ResolvedSeries, resolveSeries } from './resolve.ts';
import type { ChartSpec, ChartType } from './schema.ts';
import type { ChartView } from './view.ts';
import { chartWords } from './words.ts';

const onPeriods: readonly ChartType[] = ['line', 'before-after'];

/** A chart file as an edition shows it: values looked up, texts converted, alternative text written from the data. */
export function chartView(
  spec: ChartSpec,
  library: Pick<Library, 'indicators'>,
  edition: Edition,
): ChartView {
  const resolved = resolveSeries(spec, library);
  const data = dataOf(spec.type, resolved, edition);
  const first = resolved[0]?.indicator;
  const footnotes = footnotesOf(spec.type, resolved, data, edition);
  const targets = targetsOf(spec, resolved, data, edition);
  const view: Omit<ChartView, 'alt'> = {
    id: spec.id,
    script: edition.script,
    type: spec.type,
    title: edition.text(spec.title),
    ...(spec.subtitle && { subtitle: edition.text(spec.subtitle) }),
    ...(spec.note && { note: edition.text(spec.note) }),
    unit: spec.type === 'progress' ? '%' : edition.text(first?.unit ?? ''),
    decimals: first?.decimals ?? 0,
    ...data,
    ...(footnotes.length > 0 && { footnotes }),
    ...(targets.length > 0 && { targets }),
    height: spec.height ?? heightOf(spec.type, data),
  };
  return { ...view, alt: spec.alt ? edition.text(spec.alt) : altText(view) };
}

function dataOf(type: ChartType, resolved: readonly ResolvedSeries[], edition: Edition): ChartData {
  const single = resolved.every(({ observations }) => observations.length === 1);
  if (type === 'progress') return progressData(resolved, edition);
  if (onPeriods.includes(type) || (type.startsWith('bar') && !single))
    return periodData(resolved, edition);
  const items = resolved.flatMap((each) => {
    const latest = each.observations.at(-1);
    return latest
      ? [{ label: labelOf(each, edition), point: pointOf(each.indicator, latest, edition) }]
      : [];
  });
  return type === 'doughnut' ? doughnutData(items, resolved, edition) : listOf(items);
}

/** Periods on the axis, a line or a group of bars for each series. */
function periodData(resolved: readonly ResolvedSeries[], edition: Edition): ChartData {
  const periods = [
    ...new Set(resolved.flatMap(({ observations }) => observations.map(({ period }) => period))),
  ].sort(byTime);
  return {
    axis: 'periods',
    categories: periods.map(periodLabel),
    series: resolved.map((each) => {
      const change = changeOf(each, edition);
      return {
        label: labelOf(each, edition),
        points: periods.map((period) => {
          const observation = each.observations.find((candidate) => candidate.period === period);
          return observation ? pointOf(each.indicator, observation, edition) : null;
        }),
        ...(change && { change }),
      };
    }),
  };
}

/** Targets of the one indicator at the one place that a line or bar chart follows over time. */
function targetsOf(
  { type }: ChartSpec,
  resolved: readonly ResolvedSeries[],
  { axis }: ChartData,
  edition: Edition,
): NonNullable<ChartView['targets']> {
  const [only, ...others] = resolved;
  if (!only || others.length > 0 || axis !== 'periods') return [];
  if (type !== 'line' && type !== 'bar') return [];
  const { indicator, series } = only;
  const words = chartWords(edition.script);
  return (indicator.targets ?? [])
    .filter(({ place }) => place === series.place)
    .map((target) => ({
      value: target.value,
      name: fill(words.targetOf, { period: periodLabel(target.period) }),
      text: valueText(indicator, target, edition),
    }));
}

function changeOf(
  { indicator, observations }: ResolvedSeries,
  edition: Edition,
): string | undefined {
  const known = observations.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || first === last || known.some((each) => each.break)) return undefined;
  const change = changeBetween(indicator, first, last);
  return change && moveText(change, indicator, edition.text(indicator.unit), edition.script);
}

/** Rows need height, columns do not. */
function heightOf(type: ChartType, { categories, series }: ChartData): number {
  const detailed = series[0]?.points.some((point) => point?.detail);
  switch (type) {
    case 'big-number':
      return 144;
    case 'progress':
      return 8 + categories.length * (detailed ? 84 : 66);
    case 'bar-horizontal':
      return (
        16 +
        (series.length > 1 ? 34 : 0) +
        categories.length * Math.max(46, series.length * 30 + 14)
      );
    case 'doughnut':
      return Math.max(300, 24 + categories.length * 62);
    case 'bar':
    case 'before-after':
      return series.length > 1 ? 400 : 320;
    default:
      return 400;
  }
}
