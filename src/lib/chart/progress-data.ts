import type { Edition } from '../edition.ts';
import { figureText } from '../figure/format.ts';
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
import { chartWords } from './words.ts';

/** Rows measured against a whole that `of` names, against a hundred per cent, or against the indicator's target. */
export function progressData(resolved: readonly ResolvedSeries[], edition: Edition): ChartData {
  return listOf(resolved.flatMap((each) => rowOf(each, edition) ?? []));
}

function rowOf(resolved: ResolvedSeries, edition: Edition): Item | undefined {
  const { indicator, observations, whole, series } = resolved;
  const latest = observations.at(-1);
  if (!latest) return undefined;
  const words = chartWords(edition.script);
  const label = labelOf(resolved, edition);
  const point = pointOf(indicator, latest, edition);
  if (!whole && indicator.unit === '%') return { label, point };
  const target = indicator.targets?.find(({ place }) => place === series.place);
  const against = whole ? whole.observation.value : target?.value;
  if (point.value === null || !against) return { label, point: { ...point, value: null } };
  const share = point.value / against;
  const bound = boundOfShare(point.bound, whole?.observation.bound);
  const of = whole
    ? pointOf(whole.indicator, whole.observation, edition).text
    : figureText(
        { value: against, unit: edition.text(indicator.unit), decimals: indicator.decimals },
        edition.script,
      );
  return {
    label,
    point: {
      ...point,
      value: share * 100,
      text: `${point.text}，${shareText(share, bound, edition.script)}`,
      detail: whole ? fill(words.of, { whole: of }) : `${words.target}${of}`,
    },
  };
}
