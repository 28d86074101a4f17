import { movedPage } from '#lib/export/moved-page.ts';
import { editionFor } from '#lib/library/edition.ts';
import { aliasPages } from '#lib/library/published-pages.ts';
import { slugOf } from '#lib/script/script.ts';
import type { Link } from '#lib/view/frame.ts';
import type { Context } from '../context.ts';
import { pages } from '../paths.ts';

/** Files at old addresses: in each edition, and at the site's top, where the article's own script leads. */
export function movedPages(contexts: readonly Context[]): { path: string; html: string }[] {
  const [first] = contexts;
  if (!first) return [];
  const offered = contexts.filter(({ edition, library }) =>
    library.site.scripts.includes(edition.script),
  );
  return aliasPages(first.library).flatMap(({ page, slug }) => {
    const file = page.endsWith('/') ? `${page}index.html` : page;
    const { articles, withdrawn } = first.library;
    const script = [...articles, ...withdrawn].find((each) => each.slug === slug)?.script;
    const own = offered.find(({ edition }) => edition.script === script) ?? first;
    const html = (context: Context): string => htmlOf(context, slug, offered);
    return [
      { path: file, html: html(own) },
      ...offered.map((context) => ({
        path: `${slugOf(context.edition.script)}/${file}`,
        html: html(context),
      })),
    ];
  });
}

function htmlOf(context: Context, slug: string, offered: readonly Context[]): string {
  const to = linkTo(context, slug);
  return movedPage({
    lang: context.edition.script,
    title: to.text,
    notice: context.edition.words.movedTo,
    canonical: context.paths.absolute(to.href),
    to,
    others: offered
      .filter((other) => other.edition.script !== context.edition.script)
      .map((other) => ({ ...linkTo(other, slug), lang: other.edition.script })),
  });
}

function linkTo({ library, edition, paths }: Context, slug: string): Link {
  const article = [...library.articles, ...library.withdrawn].find((each) => each.slug === slug);
  const text = article
    ? editionFor(library, edition.script, article).text(article.title, article.script)
    : slug;
  return { href: paths.page(edition.script, pages.article(slug)), text };
}
