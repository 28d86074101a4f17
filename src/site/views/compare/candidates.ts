import type { Candidate, Obstacle } from '#lib/comparison/comparison.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { observationsAt } from '#lib/library/lookup.ts';
import { periodLabel } from '#lib/period.ts';
import type { Link } from '#lib/view/frame.ts';
import type { CompareView } from '#lib/view/pages.ts';
import { indicatorLink, type Context } from '../../context.ts';
import { observationId, valueText } from '../headline.ts';

/** The latest value of an indicator at a place; none or one. */
export function latest(indicator: Indicator, place: string): Candidate[] {
  const observation = observationsAt(indicator, place).at(-1);
  return observation ? [{ indicator, observation }] : [];
}

/** A line of the table, with the reason where a value does not stand beside the others. */
export function rowOf(
  context: Context,
  { indicator, observation }: Candidate,
  name: Link,
  obstacle: Obstacle | undefined,
): CompareView['rows'][number] {
  const { words } = context.edition;
  const reasons: Record<Obstacle, string> = {
    nothing: words.obstacleNothing,
    unit: words.obstacleUnit,
    length: words.obstacleLength,
    definition: words.obstacleDefinition,
  };
  const { href } = indicatorLink(context, indicator.id);
  return {
    name: { href: `${href}#${observationId(observation)}`, text: name.text },
    value: valueText(context, indicator, observation),
    period: periodLabel(observation.period),
    ...(obstacle && { obstacle: reasons[obstacle] }),
  };
}
