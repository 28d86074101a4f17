import { compare, type Candidate, type Obstacle } from '#lib/comparison/comparison.ts';
import { indicatorsAt } from '#lib/library/lookup.ts';
import { byTime, periodLabel } from '#lib/period.ts';
import type { Place } from '#lib/taxonomy.ts';
import type { CompareView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { indicatorLink, placeLink, type Context } from '../../context.ts';
import { pages } from '../../paths.ts';
import { dataColumn } from '../columns.ts';
import { frameView } from '../frame.ts';
import { barsOf, parts } from './bars.ts';
import { latest, rowOf } from './candidates.ts';
import { comparablePlaces } from '#lib/comparison/comparable.ts';
import { indexLink, withinLink } from './subjects.ts';

/** One place: its indicators in groups of one unit and one period. */
export function comparePlaceView(context: Context, place: Place): CompareView {
  const { library, edition } = context;
  const { words } = edition;
  const subject = placeLink(context, place.id);
  const title = fill(words.comparePlaceTitle, { place: subject.text });
  const candidates = indicatorsAt(library, place.id).flatMap((indicator) =>
    latest(indicator, place.id),
  );
  const groups = [
    ...Map.groupBy(
      candidates,
      ({ indicator, observation }) => `${observation.period} ${indicator.unit}`,
    ).values(),
  ]
    .map((group) => compare(group).together)
    .filter((group) => group.length > 1)
    .toSorted((a, b) => byTime(periodOf(b), periodOf(a)));
  const shown = new Set(groups.flat());
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.comparePlace(place.id),
      title,
      description: words.comparePlaceIntro,
      breadcrumbs: [indexLink(context)],
    }),
    title,
    subject,
    intro: words.comparePlaceIntro,
    charts: groups.flatMap((group) =>
      parts(group).flatMap((part) => {
        const [first] = part;
        const unit = edition.text(first?.indicator.unit ?? '');
        const caption = fill(words.compareGroup, { period: periodLabel(periodOf(part)), unit });
        return barsOf(context, part, caption, subject, ({ indicator }) => indicator.id) ?? [];
      }),
    ),
    cautions: [],
    nameTitle: words.indicator,
    rows: candidates
      .filter((candidate) => !shown.has(candidate))
      .map((candidate) =>
        rowOf(context, candidate, indicatorLink(context, candidate.indicator.id), alone(candidate)),
      ),
    others: comparablePlaces(library)
      .filter(({ id }) => id !== place.id)
      .map(({ id }) => withinLink(context, id)),
  };
}

function alone({ observation }: Candidate): Obstacle {
  if (observation.value === null) return 'nothing';
  return observation.break === undefined ? 'unit' : 'definition';
}

function periodOf([first]: readonly Candidate[]): string {
  return first?.observation.period ?? '';
}
