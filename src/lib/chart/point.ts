import type { Edition } from '../edition.ts';
import { figureText } from '../figure/format.ts';
import type { Bound, Indicator, Observation, Status } from '../indicator/schema.ts';
import { periodLabel } from '../period.ts';
import type { Script } from '../script/script.ts';
import type { ResolvedSeries } from './resolve.ts';
import type { ChartPoint, ChartView } from './view.ts';
import { chartWords } from './words.ts';

/** The part of a view that is read from observations. */
export type ChartData = Pick<ChartView, 'axis' | 'categories' | 'series' | 'total'>;

/** One value with its name. */
export interface Item {
  label: string;
  point: ChartPoint;
}

/** An observation as a point of a chart; a value that is not there says why. */
export function pointOf(
  indicator: Indicator,
  observation: Observation,
  edition: Edition,
): ChartPoint {
  const { value, bound, status, period, corrections = [] } = observation;
  const sign = corrections.length > 0 ? chartWords(edition.script).sign : '';
  return {
    value,
    text: valueText(indicator, observation, edition) + sign,
    period: periodLabel(period),
    ...(bound && { bound }),
    ...(status !== 'normal' && { status }),
    ...(corrections.length > 0 && { corrected: true }),
    ...(observation.break && { broken: true }),
  };
}

/** A value as a reader sees it: 超5.7亿元; what is not there says why: 缺数, 不公布, 不适用. */
export function valueText(
  { unit, decimals }: Indicator,
  { value, bound, status }: Pick<Observation, 'value' | 'bound'> & { status?: Status },
  edition: Edition,
): string {
  if (value !== null)
    return figureText({ value, unit: edition.text(unit), decimals, bound }, edition.script);
  const words = chartWords(edition.script);
  if (status === 'suppressed') return words.suppressed;
  return status === 'not-applicable' ? words.notApplicable : words.missing;
}

/** The name of a series on a chart. */
export function labelOf({ series, indicator }: ResolvedSeries, edition: Edition): string {
  return edition.text(series.label ?? indicator.titleShort ?? indicator.title);
}

/** Items as the one series of a list. */
export function listOf(items: readonly Item[]): ChartData {
  return {
    axis: 'items',
    categories: items.map(({ label }) => label),
    series: [{ label: '', points: items.map(({ point }) => point) }],
  };
}

/**
 * A share with at most one decimal, as sure as the values it is made from.
 * @example shareText(0.842, 'over', 'zh-Hans') // '超84.2%'
 */
export function shareText(share: number, bound: Bound | undefined, script: Script): string {
  const value = Number((share * 100).toFixed(1));
  return figureText({ value, unit: '%', decimals: Number.isInteger(value) ? 0 : 1, bound }, script);
}

/** How sure a share is: as its part, when the whole is exact; otherwise about. */
export function boundOfShare(part: Bound | undefined, whole: Bound | undefined): Bound | undefined {
  return whole ? 'about' : part;
}
