import type { SitemapEntry } from '#lib/export/sitemap.ts';
import { sitemaps } from '#lib/export/sitemap.ts';
import { yearsOf } from '#lib/library/lookup.ts';
import type { Context } from '../context.ts';
import { handbookChapters } from '../handbook.ts';
import { pages } from '../paths.ts';
import { comparableIndicators, comparablePlaces } from './compare/subjects.ts';

/** The sitemap and, on a very large site, its parts. */
export function sitemapFiles(context: Context): string[] {
  const { paths } = context;
  return sitemaps(
    pagesOf(context).map(({ page, modified }) => entry(context, page, modified)),
    (part) => paths.absolute(paths.file(`sitemap-${part}.xml`)),
  );
}

/** Where crawlers may go: everywhere; the embeds say themselves that they are no pages. */
export function robotsTxt({ paths }: Context): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${paths.absolute(paths.file('sitemap.xml'))}\n`;
}

function pagesOf({ library }: Context): { page: string; modified?: string }[] {
  const { articles, indicators, charts, places, topics, releases } = library;
  const fixed = [
    pages.home,
    pages.articles,
    pages.indicators,
    pages.data,
    pages.compare,
    pages.press,
    pages.search,
  ];
  return [
    ...[...fixed, pages.corrections, pages.about].map((page) => ({ page })),
    ...articles.map(({ slug, published, updated }) => ({
      page: pages.article(slug),
      modified: updated ?? published,
    })),
    ...indicators.map(({ id }) => ({ page: pages.indicator(id) })),
    ...charts.map(({ id }) => ({ page: pages.chart(id) })),
    ...places.map(({ id }) => ({ page: pages.place(id) })),
    ...topics.map(({ id }) => ({ page: pages.topic(id) })),
    ...comparableIndicators(library).map(({ id }) => ({ page: pages.compareIndicator(id) })),
    ...comparablePlaces(library).map(({ id }) => ({ page: pages.comparePlace(id) })),
    ...yearsOf(library).map((year) => ({ page: pages.year(year) })),
    ...handbookChapters(library).map(({ name }) => ({ page: pages.handbook(name) })),
    ...releases.map(({ date }) => ({ page: pages.release(date), modified: date })),
  ];
}

function entry(
  { library, paths }: Context,
  page: string,
  modified: string | undefined,
): SitemapEntry {
  return {
    alternates: [
      ...library.site.scripts.map((script) => ({
        lang: script,
        href: paths.absolute(paths.page(script, page)),
      })),
      {
        lang: 'x-default',
        href: paths.absolute(page === pages.home ? paths.base : paths.page('zh-Hans', page)),
      },
    ],
    ...(modified && { modified }),
  };
}
