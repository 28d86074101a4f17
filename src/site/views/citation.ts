import type { Article } from '#lib/article/schema.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import { editionFor } from '#lib/library/edition.ts';
import { fill } from '#lib/wording/fill.ts';
import { chartLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { chartFacts } from '#lib/chart/facts.ts';

/** How a report is cited, after GB/T 7714: `[EB/OL]` is an electronic bulletin on line. */
export function articleCitation(context: Context, article: Article): string {
  const { library, paths } = context;
  const edition = editionFor(library, context.edition.script, article);
  return fill(edition.words.citation, {
    publisher: publisherOf(context),
    title: edition.text(article.title, article.script),
    date: article.published.slice(0, 10),
    url: paths.absolute(paths.page(edition.script, pages.article(article.slug))),
  });
}

/** How a chart is cited, after GB/T 7714: `[DB/OL]` is a data base on line; the version says which state of it. */
export function chartCitation(context: Context, spec: ChartSpec): string {
  const { edition, library, paths } = context;
  const { href, text } = chartLink(context, spec.id);
  const { version, dated } = chartFacts(spec, library);
  return fill(edition.words.chartCitation, {
    publisher: publisherOf(context),
    title: text,
    version,
    date: dated ?? '',
    url: paths.absolute(href),
  }).replace(' ().', '');
}

function publisherOf({ library, edition }: Context): string {
  return edition.text(library.site.publisher ?? library.site.name);
}
