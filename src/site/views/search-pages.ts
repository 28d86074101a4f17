import { yearsOf } from '#lib/library/lookup.ts';
import type { Library } from '#lib/library/library.ts';
import { byTime, yearOf } from '#lib/period.ts';
import type { Wording } from '#lib/wording/wording.ts';
import {
  articleLink,
  chartLink,
  indicatorLink,
  placeLink,
  releaseLink,
  topicLink,
  yearLink,
  type Context,
} from '../context.ts';
import { handbookChapters } from '../handbook.ts';
import { pages } from '../paths.ts';
import { comparableIndicators, comparablePlaces } from '#lib/comparison/comparable.ts';

/** Kinds of pages a reader can ask for, in the order of the plain index; each is also a key of the wording. */
export const searchKinds = [
  'articles',
  'indicators',
  'charts',
  'places',
  'topics',
  'years',
  'compare',
  'releases',
  'overviews',
] as const;

export type SearchKind = (typeof searchKinds)[number];

/** A page that can be found. */
export interface SearchPage {
  page: string;
  kind: SearchKind;
  places: readonly string[];
  topics: readonly string[];
  years: readonly string[];
  /** ISO date or period: when it was published, or what its newest value is of. */
  date?: string;
  /** What it is called in lists. */
  title: (context: Context) => string;
}

/** Every page but the search itself, newest first, those without a date last. */
export function searchPages(library: Library): SearchPage[] {
  const found = [
    ...articles(library),
    ...indicators(library),
    ...charts(library),
    ...releases(library),
    ...gatherings(library),
    ...overviews(),
    ...handbook(library),
  ];
  return found.sort((a, b) => byTime(b.date ?? '', a.date ?? ''));
}

export function kindName(kind: SearchKind, words: Wording): string {
  return kind === 'overviews' ? words.searchOverviews : words[kind];
}

function articles({ articles: all, indicators: known }: Library): SearchPage[] {
  return all.map(({ slug, places, topics, published }) => ({
    page: pages.article(slug),
    kind: 'articles',
    places,
    topics,
    // A report of 2020 that was put up in 2026 is looked for under both.
    years: unique([
      yearOf(published.slice(0, 10)),
      ...known
        .flatMap(({ observations }) => observations)
        .filter(({ evidence }) => evidence?.article === slug)
        .map(({ period }) => yearOf(period)),
    ]),
    date: published.slice(0, 10),
    title: (context) => articleLink(context, slug).text,
  }));
}

function indicators({ indicators: all }: Library): SearchPage[] {
  return all.map(({ id, topic, observations }) => ({
    page: pages.indicator(id),
    kind: 'indicators',
    places: unique(observations.map(({ place }) => place)),
    topics: [topic],
    years: unique(observations.map(({ period }) => yearOf(period))),
    ...newest(observations.map(({ period }) => period)),
    title: (context) => indicatorLink(context, id).text,
  }));
}

function charts(library: Library): SearchPage[] {
  return library.charts.map(({ id, series }) => {
    const shown = library.indicators.flatMap((indicator) =>
      series.some((each) => each.indicator === indicator.id) ? [indicator] : [],
    );
    const places = unique(series.map(({ place }) => place));
    const periods = shown
      .flatMap(({ observations }) => observations)
      .filter(({ place }) => places.includes(place))
      .map(({ period }) => period);
    return {
      page: pages.chart(id),
      kind: 'charts',
      places,
      topics: unique(shown.map(({ topic }) => topic)),
      years: unique(periods.map(yearOf)),
      ...newest(periods),
      title: (context: Context) => chartLink(context, id).text,
    };
  });
}

function releases({ releases: all }: Library): SearchPage[] {
  return all.map((release) => ({
    page: pages.release(release.date),
    kind: 'releases',
    places: [],
    topics: [],
    years: [yearOf(release.date)],
    date: release.date,
    title: (context) => releaseLink(context, release).text,
  }));
}

/** Pages that gather what others say, each under one place, topic or year. */
function gatherings(library: Library): SearchPage[] {
  const { places, topics } = library;
  const none = { places: [], topics: [], years: [] };
  return [
    ...places.map(({ id }): SearchPage => ({
      ...none,
      page: pages.place(id),
      kind: 'places',
      places: [id],
      title: (context) => placeLink(context, id).text,
    })),
    ...topics.map(({ id }): SearchPage => ({
      ...none,
      page: pages.topic(id),
      kind: 'topics',
      topics: [id],
      title: (context) => topicLink(context, id).text,
    })),
    ...yearsOf(library).map((year): SearchPage => ({
      ...none,
      page: pages.year(year),
      kind: 'years',
      years: [year],
      title: (context) => yearLink(context, year).text,
    })),
    ...comparableIndicators(library).map(({ id, topic, observations }): SearchPage => ({
      ...none,
      page: pages.compareIndicator(id),
      kind: 'compare',
      places: unique(observations.map(({ place }) => place)),
      topics: [topic],
      title: (context) => indicatorLink(context, id).text,
    })),
    ...comparablePlaces(library).map(({ id }): SearchPage => ({
      ...none,
      page: pages.comparePlace(id),
      kind: 'compare',
      places: [id],
      title: (context) => placeLink(context, id).text,
    })),
  ];
}

function overviews(): SearchPage[] {
  const names = [
    'home',
    'articles',
    'indicators',
    'data',
    'compare',
    'press',
    'corrections',
    'about',
  ] as const;
  return names.map((name) => ({
    page: pages[name],
    kind: 'overviews',
    places: [],
    topics: [],
    years: [],
    title: ({ edition }) => edition.words[name],
  }));
}

function handbook(library: Library): SearchPage[] {
  return handbookChapters(library).map(({ name, title }) => ({
    page: pages.handbook(name),
    kind: 'overviews',
    places: [],
    topics: [],
    years: [],
    title: ({ edition }) => edition.text(title),
  }));
}

function newest(periods: readonly string[]): { date?: string } {
  const [date] = [...periods].sort((a, b) => byTime(b, a));
  return date === undefined ? {} : { date };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
