import { comparableIndicators, comparablePlaces } from '../comparison/comparable.ts';
import type { Library } from './library.ts';
import { yearsOf } from './lookup.ts';
import { pages } from './pages.ts';

/** A page of both editions: its address after the edition, and when it last changed, where that is known. */
export interface PublishedPage {
  page: string;
  modified?: string;
}

/** Every page that content brings about, in the order of the sitemap; what was withdrawn is none. */
export function publishedPages(library: Library): PublishedPage[] {
  const { articles, indicators, charts, places, topics, releases } = library;
  const fixed = [
    ...[pages.home, pages.articles, pages.indicators, pages.data, pages.compare, pages.press],
    ...[pages.search, pages.corrections, pages.about],
  ];
  return [
    ...fixed.map((page) => ({ page })),
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
    ...releases.map(({ date }) => ({ page: pages.release(date), modified: date })),
  ];
}

/** What a release of this day keeps of the addresses: every page, its own among them, sorted. */
export function releasedPages(library: Library, date: string): string[] {
  const named = publishedPages(library).map(({ page }) => page);
  return [...new Set([...named, pages.release(date)])].sort();
}

/** Addresses that lead on to an article, as files name them: no slash in front, one at the end unless it names a file. */
export function aliasPages({ articles, withdrawn }: Library): { page: string; slug: string }[] {
  return [...articles, ...withdrawn].flatMap(({ slug, aliases }) =>
    aliases.map((alias) => ({ page: pageOf(alias), slug })),
  );
}

/** @example pageOf('articles/old') // 'articles/old/' */
export function pageOf(alias: string): string {
  return /\.[a-z]{3,5}$|\/$/i.test(alias) ? alias : `${alias}/`;
}
