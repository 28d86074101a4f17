import { slugOf } from '#lib/script/script.ts';
import type { Link } from '#lib/view/frame.ts';
import type { SearchFilter, SearchView } from '#lib/view/search.ts';
import { fill } from '#lib/wording/fill.ts';
import { placeLink, topicLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { overviewColumn } from './columns.ts';
import { frameView } from './frame.ts';
import {
  kindName,
  searchKinds,
  searchPages,
  type SearchKind,
  type SearchPage,
} from './search-pages.ts';

/** Of a kind with more pages the plain index shows the newest, and where the others are. */
const mostLinks = 200;

export function searchView(context: Context): SearchView {
  const { library, edition, paths } = context;
  const { words } = edition;
  const found = searchPages(library);
  return {
    frame: frameView(context, {
      column: overviewColumn(context),
      page: pages.search,
      title: words.search,
      description: words.searchIntro,
    }),
    title: words.search,
    index: paths.file('search/'),
    edition: `${paths.base}${slugOf(edition.script)}/`,
    filters: filtersOf(context, found),
    sections: searchKinds.flatMap((kind) => {
      const mine = found.filter((page) => page.kind === kind);
      if (mine.length === 0) return [];
      const all = listOf(kind);
      return {
        id: kind,
        title: kindName(kind, words),
        links: mine.slice(0, mostLinks).map((page) => linkTo(context, page)),
        ...(mine.length > mostLinks && {
          all: {
            href: paths.page(edition.script, all),
            text: fill(words.searchAll, { n: mine.length }),
          },
        }),
      };
    }),
  };
}

function linkTo(context: Context, { page, title }: SearchPage): Link {
  return { href: context.paths.page(context.edition.script, page), text: title(context) };
}

/** The page that lists all of a kind. */
function listOf(kind: SearchKind): string {
  if (kind === 'articles' || kind === 'indicators' || kind === 'compare') return pages[kind];
  if (kind === 'charts') return pages.data;
  return kind === 'releases' ? pages.corrections : pages.home;
}

/** Only what some page can be filtered by; a single choice is none. */
function filtersOf(context: Context, found: readonly SearchPage[]): SearchFilter[] {
  const { library, edition } = context;
  const { words } = edition;
  const used = (values: (page: SearchPage) => readonly string[]): Set<string> =>
    new Set(found.flatMap(values));
  const [kinds, places, topics, years] = [
    used(({ kind }) => [kind]),
    used((page) => page.places),
    used((page) => page.topics),
    used((page) => page.years),
  ];
  return [
    {
      name: 'kind',
      title: words.searchKind,
      options: searchKinds
        .filter((kind) => kinds.has(kind))
        .map((kind) => ({ value: kind, text: kindName(kind, words) })),
    },
    {
      name: 'place',
      title: words.place,
      options: library.places
        .filter(({ id }) => places.has(id))
        .map(({ id }) => ({ value: id, text: placeLink(context, id).text })),
    },
    {
      name: 'topic',
      title: words.topic,
      options: library.topics
        .filter(({ id }) => topics.has(id))
        .map(({ id }) => ({ value: id, text: topicLink(context, id).text })),
    },
    {
      name: 'year',
      title: words.searchYear,
      options: [...years]
        .sort()
        .reverse()
        .map((year) => ({ value: year, text: fill(words.yearTitle, { year }) })),
    },
  ].filter(({ options }) => options.length > 1);
}
