import type { Article } from '#lib/article/schema.ts';
import type { Link } from '#lib/view/frame.ts';
import type { CorrectionLine } from '#lib/view/pages.ts';
import { editionFor } from '#lib/library/edition.ts';
import type { Context } from '../context.ts';
import { pages } from '../paths.ts';

/** The way from home to a page as schema.org BreadcrumbList. */
export function breadcrumbList(context: Context, links: readonly Link[]): object {
  return {
    '@context': 'https://schema.org/',
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ href, text }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: context.paths.absolute(href),
    })),
  };
}

/** A report as schema.org NewsArticle: what it rests on, and what was corrected in it. */
export function newsArticle(
  context: Context,
  article: Article,
  corrections: readonly CorrectionLine[],
): object {
  const { library, paths } = context;
  const edition = editionFor(library, context.edition.script, article);
  const own = (text: string): string => edition.text(text, article.script);
  const url = paths.absolute(paths.page(edition.script, pages.article(article.slug)));
  const { source, published, updated } = article;
  const publisher = {
    '@type': 'Organization',
    name: edition.text(library.site.publisher ?? library.site.name),
  };
  return {
    '@context': 'https://schema.org/',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: own(article.title),
    description: own(article.summary),
    inLanguage: edition.script,
    datePublished: published,
    dateModified: updated ?? published,
    author: publisher,
    publisher,
    license: library.site.license.url,
    isAccessibleForFree: true,
    image: paths.absolute(paths.file(`cards/${edition.slug}/article/${article.slug}.png`)),
    ...(source && {
      isBasedOn: {
        '@type': 'CreativeWork',
        name: own(source.title),
        ...(source.publisher && {
          publisher: { '@type': 'Organization', name: own(source.publisher) },
        }),
        ...(source.date && { datePublished: source.date }),
        ...(source.url && { url: source.url }),
      },
    }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, text }) => ({
        '@type': 'CorrectionComment',
        datePublished: date,
        text,
      })),
    }),
  };
}
