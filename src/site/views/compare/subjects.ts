import type { Link } from '#lib/view/frame.ts';
import { indicatorLink, placeLink, type Context } from '../../context.ts';
import { pages } from '../../paths.ts';

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
