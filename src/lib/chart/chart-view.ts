import type { Edition } from '../edition.ts';
import { figureText } from '../figure/format.ts';
import { changeBetween, moveText } from '../indicator/change.ts';
import type { Indicator, Observation } from '../indicator/schema.ts';
import type { Library } from '../library/library.ts';
import { byTime, periodLabel } from '../period.ts';
import { fill } from '../wording/fill.ts';
import { altText } from './alt-text.ts';
import { type ResolvedSeries, resolveSeries } from './resolve.ts';
import type { ChartSpec, ChartType } from './schema.ts';
import type { ChartPoint, ChartView, ChartViewSeries } from './view.ts';
import { chartWords } from './words.ts';

type Data = Pick<ChartView, 'axis' | 'categories' | 'series' | 'total'>;

const onPeriods: readonly ChartType[] = ['line', 'before-after'];

/** A chart file as an edition shows it: values looked up, texts converted, alternative text written from the data. */
export function chartView(spec: ChartSpec, library: Library, edition: Edition): ChartView {
  const resolved = resolveSeries(spec, library);
  const single = resolved.every(({ observations }) => observations.length === 1);
  const data =
    spec.type === 'progress'
      ? progressData(resolved, edition)
      : onPeriods.includes(spec.type) || (spec.type.startsWith('bar') && !single)
        ? periodData(resolved, edition)
        : itemData(resolved, edition, spec.type);
  const first = resolved[0]?.indicator;
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
    height: spec.height ?? heightOf(spec.type, data),
  };
  return { ...view, alt: spec.alt ? edition.text(spec.alt) : altText(view) };
}

/** Periods on the axis, a line or a group of bars for each series. */
function periodData(resolved: readonly ResolvedSeries[], edition: Edition): Data {
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

/** One value for each series: bars, slices, big numbers. */
function itemData(resolved: readonly ResolvedSeries[], edition: Edition, type: ChartType): Data {
  const items = resolved.flatMap((each) => {
    const latest = each.observations.at(-1);
    return latest
      ? [{ label: labelOf(each, edition), point: pointOf(each.indicator, latest, edition) }]
      : [];
  });
  const whole = type === 'doughnut' ? resolved.find((each) => each.whole)?.whole : undefined;
  if (type === 'doughnut') return doughnutData(items, whole, resolved[0]?.indicator, edition);
  return {
    axis: 'items',
    categories: items.map(({ label }) => label),
    series: [{ label: '', points: items.map(({ point }) => point) }],
  };
}

interface Item {
  label: string;
  point: ChartPoint;
}

function doughnutData(
  items: readonly Item[],
  whole: ResolvedSeries['whole'],
  indicator: Indicator | undefined,
  edition: Edition,
): Data {
  const words = chartWords(edition.script);
  const sum = items.reduce((total, { point }) => total + (point.value ?? 0), 0);
  const total = whole?.observation.value ?? sum;
  const unit = edition.text(indicator?.unit ?? '');
  const decimals = indicator?.decimals ?? 0;
  const left = Number((total - sum).toFixed(decimals));
  const rest: Item[] =
    left > 0
      ? [
          {
            label: words.rest,
            point: {
              value: left,
              text: figureText({ value: left, unit, decimals }, edition.script),
              period: items[0]?.point.period ?? '',
            },
          },
        ]
      : [];
  const all = [...items, ...rest];
  return {
    axis: 'items',
    categories: all.map(({ label }) => label),
    series: [
      {
        label: '',
        points: all.map(({ point }) => ({ ...point, detail: percent((point.value ?? 0) / total) })),
      },
    ],
    total: whole
      ? pointOf(whole.indicator, whole.observation, edition).text
      : figureText({ value: Number(sum.toFixed(decimals)), unit, decimals }, edition.script),
  };
}

/** Each row measured against a hundred per cent, a whole, or a target. */
function progressData(resolved: readonly ResolvedSeries[], edition: Edition): Data {
  const words = chartWords(edition.script);
  const rows = resolved.flatMap((each) => {
    const { indicator, observations, whole, series } = each;
    const latest = observations.at(-1);
    if (!latest) return [];
    const point = pointOf(indicator, latest, edition);
    const target = indicator.targets?.find(({ place }) => place === series.place);
    const against = whole?.observation.value ?? (indicator.unit === '%' ? 100 : target?.value);
    if (point.value === null || against === undefined || against === null || against === 0)
      return [{ label: labelOf(each, edition), point: { ...point, value: null } }];
    if (!whole && indicator.unit === '%') return [{ label: labelOf(each, edition), point }];
    const share = (point.value / against) * 100;
    const of = figureText(
      { value: against, unit: edition.text(indicator.unit), decimals: indicator.decimals },
      edition.script,
    );
    const detail = whole ? fill(words.of, { whole: of }) : `${words.target}${of}`;
    return [
      {
        label: labelOf(each, edition),
        point: { ...point, value: share, text: `${point.text}，${percent(share / 100)}`, detail },
      },
    ];
  });
  return {
    axis: 'items',
    categories: rows.map(({ label }) => label),
    series: [{ label: '', points: rows.map(({ point }) => point) }],
  };
}

function pointOf(indicator: Indicator, observation: Observation, edition: Edition): ChartPoint {
  const words = chartWords(edition.script);
  const { value, bound, status, period } = observation;
  const absence = {
    suppressed: words.suppressed,
    'not-applicable': words.notApplicable,
  } as Readonly<Record<string, string>>;
  return {
    value,
    text:
      value === null
        ? (absence[status] ?? words.missing)
        : figureText(
            { value, unit: edition.text(indicator.unit), decimals: indicator.decimals, bound },
            edition.script,
          ),
    period: periodLabel(period),
    ...(bound && { bound }),
    ...(status !== 'normal' && { status }),
  };
}

function labelOf({ series, indicator }: ResolvedSeries, edition: Edition): string {
  return edition.text(series.label ?? indicator.titleShort ?? indicator.title);
}

/** A share with one decimal. @example percent(0.842) // '84.2%' */
function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

/** Rows need height, columns do not. */
function heightOf(
  type: ChartType,
  { categories, series }: { categories: readonly string[]; series: readonly ChartViewSeries[] },
): number {
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
    case 'before-after':
      return series.length > 1 ? 400 : 320;
    default:
      return 400;
  }
}
