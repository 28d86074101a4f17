import { atom, type AtomEntry } from '#lib/export/atom.ts';
import { articleLink, releaseLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { allCorrections } from './corrections.ts';

/** Reports, corrections and releases as an Atom feed of one edition. */
export function feedXml(context: Context): string {
  const { library, edition, paths } = context;
  const { site } = library;
  return atom({
    title: edition.text(site.name),
    subtitle: edition.text(site.description),
    lang: edition.script,
    self: paths.absolute(paths.file(`feeds/${edition.slug}.xml`)),
    alternate: paths.absolute(paths.page(edition.script, pages.home)),
    author: edition.text(site.publisher ?? site.name),
    entries: [...reports(context), ...corrections(context), ...releases(context)],
  });
}

function reports(context: Context): AtomEntry[] {
  const { library, edition, paths } = context;
  return library.articles.map((article) => {
    const { href, text } = articleLink(context, article.slug);
    const { published, updated = published } = article;
    return {
      id: paths.absolute(href),
      href: paths.absolute(href),
      title: text,
      published,
      updated,
      summary: edition.text(article.summary, article.script),
    };
  });
}

function corrections(context: Context): AtomEntry[] {
  const { edition, paths } = context;
  const page = paths.absolute(paths.page(edition.script, pages.corrections));
  return allCorrections(context).map(({ date, text, href }, index, all) => ({
    // Counted from the oldest, because new ones are only ever added before it.
    id: `${page}#${date}-${all.length - index}`,
    href: paths.absolute(href),
    title: `${edition.words.correctedMark}：${text}`,
    updated: dayStart(date),
    summary: text,
  }));
}

function releases(context: Context): AtomEntry[] {
  const { library, edition, paths } = context;
  return library.releases.map((release) => {
    const { href, text } = releaseLink(context, release);
    return {
      id: paths.absolute(href),
      href: paths.absolute(href),
      title: text,
      updated: dayStart(release.date),
      summary: release.note ? edition.text(release.note) : text,
    };
  });
}

/** Days are Beijing days; a month or a year stands for its first. */
function dayStart(date: string): string {
  return `${`${date}-01-01`.slice(0, 10)}T00:00:00+08:00`;
}
