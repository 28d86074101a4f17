import { periodLabel } from '#lib/period.ts';
import type { CatalogueEntry } from '#lib/search/catalogue.ts';
import { SCRIPTS, type Script } from '#lib/script/script.ts';
import { placeLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { kindName, searchPages, type SearchPage } from './search-pages.ts';

/** Some names are enough to know a page by. */
const mostPlaces = 3;

/** What the index of the built site is told of its pages; `contextOf` gives the editions. */
export function searchCatalogue(contextOf: (script: Script) => Context): CatalogueEntry[] {
  const [hans, hant] = SCRIPTS.map(contextOf);
  if (!hans || !hant) return [];
  return searchPages(hans.library).map((page) => ({
    page: page.page,
    // The home page is headed by its newest report.
    ...(page.page === pages.home && {
      title: { 'zh-Hans': siteName(hans), 'zh-Hant': siteName(hant) },
    }),
    about: { 'zh-Hans': aboutLine(hans, page), 'zh-Hant': aboutLine(hant, page) },
    tags: [
      `kind:${page.kind}`,
      ...page.places.map((id) => `place:${id}`),
      ...page.topics.map((id) => `topic:${id}`),
      ...page.years.map((year) => `year:${year}`),
      ...(isGathering(page) ? ['gathering'] : []),
    ],
  }));
}

function siteName({ edition, library }: Context): string {
  return edition.text(library.site.name);
}

function isGathering({ kind }: SearchPage): boolean {
  return !['articles', 'indicators', 'charts', 'releases'].includes(kind);
}

/** @example '指标 · 利通区 · 2025年' */
function aboutLine(context: Context, { kind, places, date }: SearchPage): string {
  const { words } = context.edition;
  const names = places.slice(0, mostPlaces).map((id) => placeLink(context, id).text);
  return [
    kindName(kind, words),
    kind === 'places' ? '' : names.join('、') + (places.length > mostPlaces ? '等' : ''),
    date === undefined ? '' : periodLabel(date),
  ]
    .filter(Boolean)
    .join(' · ');
}
