import type { Article } from '#lib/article/schema.ts';
import { atom, type AtomEntry } from '#lib/export/atom.ts';
import type { ValueCorrection } from '#lib/release/corrections.ts';
import { articleLink, releaseLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { allCorrections } from './corrections.ts';

/** A feed about a part of the site: one place, or one topic. */
export interface FeedScope {
  /** `place/litong`: the file of the feed, without edition and ending. */
  name: string;
  /** The page it belongs to, after the edition. */
  page: string;
  title: string;
  isAbout(article: Article): boolean;
  concerns(correction: ValueCorrection): boolean;
}

/** Feeds of each place and each topic. */
export function feedScopes({ library, edition }: Context): FeedScope[] {
  return [
    ...library.places.map(({ id, name }): FeedScope => ({
      name: `place/${id}`,
      page: pages.place(id),
      title: edition.text(name),
      isAbout: ({ places }) => places.includes(id),
      concerns: ({ row }) => row.value.place === id,
    })),
    ...library.topics.map(({ id, name }): FeedScope => ({
      name: `topic/${id}`,
      page: pages.topic(id),
      title: edition.text(name),
      isAbout: ({ topics }) => topics.includes(id),
      concerns: ({ indicator }) => indicator.topic === id,
    })),
  ];
}

/** Address of the feed of a place or a topic. */
export function feedFile({ edition, paths }: Context, name: string): string {
  return paths.file(`feeds/${edition.slug}/${name}.xml`);
}

/** Reports, corrections and releases as an Atom feed of one edition, or of a place or a topic in it. */
export function feedXml(context: Context, scope?: FeedScope): string {
  const { library, edition, paths } = context;
  const { site } = library;
  const name = edition.text(site.name);
  const self = scope ? feedFile(context, scope.name) : paths.file(`feeds/${edition.slug}.xml`);
  return atom({
    title: scope ? `${scope.title} · ${name}` : name,
    subtitle: edition.text(site.description),
    lang: edition.script,
    self: paths.absolute(self),
    alternate: paths.absolute(paths.page(edition.script, scope?.page ?? pages.home)),
    author: edition.text(site.publisher ?? site.name),
    entries: [
      ...reports(context, scope),
      ...corrections(context, scope),
      ...(scope ? [] : releases(context)),
    ],
  });
}

function reports(context: Context, scope: FeedScope | undefined): AtomEntry[] {
  const { library, edition, paths } = context;
  const articles = library.articles.filter((article) => scope?.isAbout(article) ?? true);
  return articles.map((article) => {
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

function corrections(context: Context, scope: FeedScope | undefined): AtomEntry[] {
  const { edition, paths } = context;
  const page = paths.absolute(paths.page(edition.script, pages.corrections));
  const lines = allCorrections(context, scope && { value: scope.concerns, text: scope.isAbout });
  return lines.map(({ date, text, href }, index, all) => ({
    // Counted from the oldest, because new ones are only ever added before it.
    id: `${page}#${scope ? `${scope.name}-` : ''}${date}-${all.length - index}`,
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
