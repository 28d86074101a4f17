import type { Edition } from '#lib/edition.ts';
import type { Library } from '#lib/library/library.ts';
import { periodLabel } from '#lib/period.ts';
import type { Release } from '#lib/release/schema.ts';
import { fill } from '#lib/wording/fill.ts';
import { pages, type Paths } from './paths.ts';
import type { Link } from '#lib/view/frame.ts';

/** What every view is made from: all content, one edition of it, and the addresses. */
export interface Context {
  library: Library;
  edition: Edition;
  paths: Paths;
}

function link({ paths, edition }: Context, page: string, text: string): Link {
  return { href: paths.page(edition.script, page), text };
}

/** The place's page, under its name in this edition; an id nobody declared is shown as it is. */
export function placeLink(context: Context, id: string): Link {
  const place = context.library.places.find((candidate) => candidate.id === id);
  return link(context, pages.place(id), context.edition.text(place?.name ?? id));
}

export function topicLink(context: Context, id: string): Link {
  const topic = context.library.topics.find((candidate) => candidate.id === id);
  return link(context, pages.topic(id), context.edition.text(topic?.name ?? id));
}

export function indicatorLink(context: Context, id: string): Link {
  const indicator = context.library.indicators.find((candidate) => candidate.id === id);
  return link(context, pages.indicator(id), context.edition.text(indicator?.title ?? id));
}

export function chartLink(context: Context, id: string): Link {
  const chart = context.library.charts.find((candidate) => candidate.id === id);
  return link(context, pages.chart(id), context.edition.text(chart?.title ?? id));
}

export function articleLink(context: Context, slug: string): Link {
  const article = context.library.articles.find((candidate) => candidate.slug === slug);
  return link(
    context,
    pages.article(slug),
    article ? context.edition.text(article.title, article.script) : slug,
  );
}

export function yearLink(context: Context, year: string): Link {
  return link(context, pages.year(year), fill(context.edition.words.yearTitle, { year }));
}

export function releaseLink(context: Context, { date }: Release): Link {
  const { releaseTitle } = context.edition.words;
  return link(context, pages.release(date), fill(releaseTitle, { date: periodLabel(date) }));
}
