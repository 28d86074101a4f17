import type { SitemapEntry } from '#lib/export/sitemap.ts';
import { sitemaps } from '#lib/export/sitemap.ts';
import { type PublishedPage, publishedPages } from '#lib/library/published-pages.ts';
import type { Context } from '../context.ts';
import { handbookChapters } from '../handbook.ts';
import { pages } from '../paths.ts';

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

function pagesOf({ library }: Context): PublishedPage[] {
  return [
    ...publishedPages(library),
    ...handbookChapters(library).map(({ name }) => ({ page: pages.handbook(name) })),
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
