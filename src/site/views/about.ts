import { periodLabel } from '#lib/period.ts';
import type { AboutView, MessageView } from '#lib/view/pages.ts';
import { articleLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { overviewColumn } from './columns.ts';
import { frameView } from './frame.ts';

export function aboutView(context: Context): AboutView {
  const { library, edition } = context;
  const title = edition.words.about;
  return {
    frame: frameView(context, {
      column: overviewColumn(context),
      page: pages.about,
      title,
      description: edition.text(library.site.description),
    }),
    title,
    paragraphs: library.site.about.map((paragraph) => edition.text(paragraph)),
    sources: library.articles.flatMap(({ slug, source, script }) => {
      if (!source) return [];
      const own = (text: string): string => edition.text(text, script);
      const facts = [source.publisher, source.author].filter((fact) => fact !== undefined).map(own);
      const date = source.date === undefined ? [] : [periodLabel(source.date)];
      return {
        article: articleLink(context, slug),
        title: own(source.title),
        note: [...facts, ...date].join('，'),
      };
    }),
    license: { href: library.site.license.url, text: edition.text(library.site.license.name) },
  };
}

/** What stands at an address that leads nowhere. */
export function notFoundView(context: Context): MessageView {
  const { edition, paths } = context;
  const { words } = edition;
  return {
    frame: frameView(context, {
      page: pages.home,
      title: words.notFound,
      description: words.notFoundText,
    }),
    title: words.notFound,
    paragraphs: [words.notFoundText],
    links: [
      { href: paths.page(edition.script, pages.home), text: words.home },
      { href: paths.page(edition.script, pages.articles), text: words.articles },
      { href: paths.page(edition.script, pages.indicators), text: words.indicators },
    ],
  };
}
