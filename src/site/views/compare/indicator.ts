import { compare } from '#lib/comparison/comparison.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { placesOf } from '#lib/library/lookup.ts';
import type { CompareView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { indicatorLink, placeLink, type Context } from '../../context.ts';
import { pages } from '../../paths.ts';
import { dataColumn } from '../columns.ts';
import { frameView } from '../frame.ts';
import { barsOf } from './bars.ts';
import { latest, rowOf } from './candidates.ts';
import { comparableIndicators } from '#lib/comparison/comparable.ts';
import { acrossLink, indexLink } from './subjects.ts';

/** One indicator, the latest value of each place. */
export function compareIndicatorView(context: Context, indicator: Indicator): CompareView {
  const { library, edition } = context;
  const { words } = edition;
  const subject = indicatorLink(context, indicator.id);
  const title = fill(words.compareIndicatorTitle, { indicator: subject.text });
  const candidates = placesOf(indicator, library).flatMap((place) => latest(indicator, place));
  const { together, refused, cautions } = compare(candidates);
  const figure = barsOf(context, together, title, subject, ({ observation }) => observation.place);
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.compareIndicator(indicator.id),
      title,
      description: words.compareIndicatorIntro,
      breadcrumbs: [indexLink(context)],
    }),
    title,
    subject,
    intro: together.length > 0 ? words.compareIndicatorIntro : words.compareNone,
    charts: figure ? [figure] : [],
    cautions: cautions.map((each) => cautionText(context, each)),
    nameTitle: words.place,
    rows: candidates.map((candidate) => {
      const obstacle = refused.find((each) => each.candidate === candidate)?.obstacle;
      return rowOf(context, candidate, placeLink(context, candidate.observation.place), obstacle);
    }),
    others: comparableIndicators(library)
      .filter(({ id, topic }) => id !== indicator.id && topic === indicator.topic)
      .map(({ id }) => acrossLink(context, id)),
  };
}

function cautionText({ edition }: Context, caution: 'times' | 'bounds'): string {
  return caution === 'times' ? edition.words.cautionTimes : edition.words.cautionBounds;
}
