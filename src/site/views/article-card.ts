import type { Article } from '#lib/article/schema.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';
import type { ArticleCard } from '#lib/view/article.ts';
import type { Moment } from '#lib/view/frame.ts';
import { articleLink, placeLink, topicLink, type Context } from '../context.ts';
import { headlinesOf } from './headline.ts';

/** An article as it appears in lists. */
export function articleCard(context: Context, article: Article): ArticleCard {
  const { edition, library } = context;
  const { href, text } = articleLink(context, article.slug);
  const [headline] = headlinesOf(context, article.keyFigures ?? [], article.places[0] ?? '');
  return {
    href,
    title: text,
    ...(article.subtitle && { subtitle: edition.text(article.subtitle, article.script) }),
    summary: edition.text(article.summary, article.script),
    published: momentOf(article.published),
    places: article.places.map((id) => placeLink(context, id)),
    topics: article.topics.map((id) => topicLink(context, id)),
    ...(headline && { headline }),
    counts: {
      charts: chartIdsIn(article.body).length,
      figures: library.indicators
        .flatMap((indicator) => indicator.observations)
        .filter(({ evidence }) => evidence?.article === article.slug).length,
    },
  };
}

/** An instant as it is printed, in the time zone it was written in. @example '2025-10-09 09:00' */
export function momentOf(iso: string): Moment {
  return { iso, text: `${iso.slice(0, 10)} ${iso.slice(11, 16)}` };
}
