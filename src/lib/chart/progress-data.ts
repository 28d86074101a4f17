import type { Edition } from '../edition.ts';
import { figureText } from '../figure/format.ts';
import { progressTowards } from '../indicator/progress.ts';
import type { Target } from '../indicator/schema.ts';
import { fill } from '../wording/fill.ts';
import {
  boundOfShare,
  type ChartData,
  type Item,
  labelOf,
  listOf,
  pointOf,
  shareText,
} from './point.ts';
import type { ResolvedSeries } from './resolve.ts';
import type { ChartPoint } from './view.ts';
import { chartWords } from './words.ts';

/** Rows measured against a whole that `of` names, against a hundred per cent, or against the indicator's target. */
export function progressData(resolved: readonly ResolvedSeries[], edition: Edition): ChartData {
  return listOf(resolved.flatMap((each) => rowOf(each, edition) ?? []));
}

function rowOf(resolved: ResolvedSeries, edition: Edition): Item | undefined {
  const { indicator, observations, whole, series } = resolved;
  const latest = observations.at(-1);
  if (!latest) return undefined;
  const label = labelOf(resolved, edition);
  const point = pointOf(indicator, latest, edition);
  if (point.value === null) return { label, point };
  if (whole) return { label, point: shareOfWhole(point, whole, edition) };
  const target = indicator.targets?.find(({ place }) => place === series.place);
  if (target) return { label, point: wayToTarget(point, resolved, target, edition) };
  return { label, point: indicator.unit === '%' ? point : { ...point, value: null } };
}

function shareOfWhole(
  point: ChartPoint,
  { indicator, observation }: NonNullable<ResolvedSeries['whole']>,
  edition: Edition,
): ChartPoint {
  if (point.value === null || !observation.value) return { ...point, value: null };
  const share = point.value / observation.value;
  const bound = boundOfShare(point.bound, observation.bound);
  const { text } = pointOf(indicator, observation, edition);
  return {
    ...point,
    value: share * 100,
    text: `${point.text}，${shareText(share, bound, edition.script)}`,
    detail: fill(chartWords(edition.script).of, { whole: text }),
  };
}

/** How far the way to the target is gone; where there is no way to measure, whether it is reached. */
function wayToTarget(
  point: ChartPoint,
  { indicator, observations }: ResolvedSeries,
  target: Target,
  edition: Edition,
): ChartPoint {
  const words = chartWords(edition.script);
  const progress = progressTowards({ ...indicator, observations: [...observations] }, target);
  const { value, bound } = target;
  const unit = edition.text(indicator.unit);
  const aim = `${words.target}${figureText({ value, unit, decimals: indicator.decimals, bound }, edition.script)}`;
  if (!progress) return { ...point, value: null, detail: aim };
  const { share, reached, isWay } = progress;
  if (share === undefined)
    return {
      ...point,
      value: reached ? 100 : 0,
      detail: `${aim}，${reached ? words.reached : words.notReached}`,
    };
  return {
    ...point,
    value: Math.max(0, share * 100),
    text: `${point.text}，${shareText(share, isWay ? undefined : point.bound, edition.script)}`,
    detail: isWay ? `${aim}：${progress.working}` : aim,
  };
}
