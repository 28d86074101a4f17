import { formatFigure, figureText } from '#lib/figure/format.ts';
import { changeBetween, changeText } from '#lib/indicator/change.ts';
import type { Indicator, Observation, Status } from '#lib/indicator/schema.ts';
import { observationsAt } from '#lib/library/lookup.ts';
import { periodLabel } from '#lib/period.ts';
import type { Headline } from '#lib/view/headline.ts';
import { indicatorLink, placeLink, type Context } from '../context.ts';

/** Anchor of an observation or a target on its indicator's page. @example 'o-litong-2021-2025' */
export function observationId(
  { place, period }: Pick<Observation, 'place' | 'period'>,
  list: 'observations' | 'targets' = 'observations',
): string {
  return `${list === 'targets' ? 't' : 'o'}-${place}-${period.replace('/', '-')}`;
}

/** The latest value of an indicator at a place, with its change; undefined when there is none. */
export function headlineView(
  context: Context,
  indicator: Indicator,
  place: string,
): Headline | undefined {
  const { edition } = context;
  const series = observationsAt(indicator, place);
  const latest = series.at(-1);
  if (!latest) return undefined;
  const earlier = series.at(-2);
  const unit = edition.text(indicator.unit);
  const change = earlier && changeBetween(indicator, earlier, latest);
  const values = series.flatMap(({ value }) => (value === null ? [] : [value]));
  return {
    href: `${indicatorLink(context, indicator.id).href}#${observationId(latest)}`,
    title: edition.text(indicator.titleShort ?? indicator.title),
    place: placeLink(context, place).text,
    period: periodLabel(latest.period),
    ...(latest.value === null
      ? { absence: absenceText(context, latest.status) }
      : {
          figure: formatFigure(
            { value: latest.value, unit, decimals: indicator.decimals, bound: latest.bound },
            edition.script,
          ),
        }),
    ...(change && {
      change: {
        text: changeText(change, indicator, unit, edition.script),
        ...(change.good !== undefined && { good: change.good }),
      },
    }),
    ...(values.length > 1 && { spark: values }),
  };
}

/** Headlines of several indicators at one place; ids without a value there are passed over. */
export function headlinesOf(context: Context, ids: readonly string[], place: string): Headline[] {
  return ids.flatMap((id) => {
    const indicator = context.library.indicators.find((candidate) => candidate.id === id);
    return (indicator && headlineView(context, indicator, place)) ?? [];
  });
}

/** The value of an observation in words: 超5.7亿元, or which kind of nothing it is. */
export function valueText(
  context: Context,
  indicator: Indicator,
  { value, bound, status }: Pick<Observation, 'value' | 'bound' | 'status'>,
): string {
  if (value === null) return absenceText(context, status);
  const unit = context.edition.text(indicator.unit);
  return figureText({ value, unit, decimals: indicator.decimals, bound }, context.edition.script);
}

/** Word for a status that is not `normal`, undefined for `normal`. */
export function statusText({ edition }: Context, status: Status): string | undefined {
  const { words } = edition;
  const texts: Record<Status, string | undefined> = {
    normal: undefined,
    provisional: words.statusProvisional,
    estimated: words.statusEstimated,
    missing: words.statusMissing,
    suppressed: words.statusSuppressed,
    'not-applicable': words.statusNotApplicable,
  };
  return texts[status];
}

function absenceText(context: Context, status: Status): string {
  return statusText(context, status) ?? context.edition.words.statusMissing;
}
