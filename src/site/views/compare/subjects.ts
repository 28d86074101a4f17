import type { Indicator } from '#lib/indicator/schema.ts';
import type { Library } from '#lib/library/library.ts';
import { indicatorsAt, placesOf } from '#lib/library/lookup.ts';
import type { Place } from '#lib/taxonomy.ts';
import type { Link } from '#lib/view/frame.ts';
import { indicatorLink, placeLink, type Context } from '../../context.ts';
import { pages } from '../../paths.ts';

/** Indicators that are known at more than one place. */
export function comparableIndicators(library: Library): Indicator[] {
  return library.indicators.filter((indicator) => placesOf(indicator, library).length > 1);
}

/** Places that are known by more than one indicator. */
export function comparablePlaces(library: Library): Place[] {
  return library.places.filter(({ id }) => indicatorsAt(library, id).length > 1);
}

export function indexLink({ edition, paths }: Context): Link {
  return { href: paths.page(edition.script, pages.compare), text: edition.words.compare };
}

export function acrossLink(context: Context, id: string): Link {
  const { edition, paths } = context;
  return {
    href: paths.page(edition.script, pages.compareIndicator(id)),
    text: indicatorLink(context, id).text,
  };
}

export function withinLink(context: Context, id: string): Link {
  const { edition, paths } = context;
  return {
    href: paths.page(edition.script, pages.comparePlace(id)),
    text: placeLink(context, id).text,
  };
}
