import { chartIdsIn, indicatorsAt, yearsOf } from '#lib/library/lookup.ts';
import type { ChartFigure } from '#lib/view/article.ts';
import type { Headline, Tile } from '#lib/view/headline.ts';
import type { HomeView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { placeLink, releaseLink, topicLink, yearLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { articleCard } from './article-card.ts';
import { chartFigureById } from './chart-figure.ts';
import { allCorrections } from './corrections.ts';
import { frameView } from './frame.ts';
import { headlinesOf } from './headline.ts';

export function homeView(context: Context): HomeView {
  const { library, edition, paths } = context;
  const [lead, ...others] = library.articles.map((article) => articleCard(context, article));
  const chart = chartOfTheDay(context);
  return {
    frame: frameView(context, {
      page: pages.home,
      title: '',
      description: edition.text(library.site.description),
    }),
    ...(lead && { lead }),
    headlines: headlines(context),
    articles: others,
    ...(chart && { chart }),
    places: library.places.map(({ id }) => placeTile(context, id)),
    topics: library.topics.map(({ id }) => topicTile(context, id)),
    years: yearsOf(library).map((year) => yearLink(context, year)),
    changes: {
      corrections: allCorrections(context).slice(0, 3),
      releases: library.releases
        .slice(-2)
        .reverse()
        .map((release) => releaseLink(context, release)),
      all: {
        href: paths.page(edition.script, pages.corrections),
        text: edition.words.allCorrections,
      },
    },
    counts: {
      articles: library.articles.length,
      indicators: library.indicators.length,
      observations: library.indicators.reduce((sum, each) => sum + each.observations.length, 0),
      charts: library.charts.length,
    },
  };
}

/** The chart `site.json` names, else the newest report's first that is more than figures set large. */
function chartOfTheDay(context: Context): ChartFigure | undefined {
  const { site, articles, charts } = context.library;
  if (site.frontChart !== undefined) return chartFigureById(context, site.frontChart);
  const drawn = new Set(charts.filter(({ type }) => type !== 'big-number').map(({ id }) => id));
  const id = articles.flatMap(({ body }) => chartIdsIn(body)).find((each) => drawn.has(each));
  return id === undefined ? undefined : chartFigureById(context, id);
}

/** The figures the site puts first: those named in `site.json`, else each article's first. */
function headlines(context: Context): Headline[] {
  const { site, articles } = context.library;
  const named = site.headlines.flatMap(({ indicator, place }) =>
    headlinesOf(context, [indicator], place),
  );
  if (named.length > 0) return named;
  return articles.flatMap(({ keyFigures, places }) =>
    headlinesOf(context, (keyFigures ?? []).slice(0, 1), places[0] ?? ''),
  );
}

function placeTile(context: Context, id: string): Tile {
  const { library, edition } = context;
  const article = library.articles.find(({ places }) => places.includes(id));
  const [headline] = headlinesOf(context, article?.keyFigures ?? [], id);
  return {
    link: placeLink(context, id),
    note: fill(edition.words.countIndicators, { n: indicatorsAt(library, id).length }),
    ...(headline && { headline }),
  };
}

function topicTile(context: Context, id: string): Tile {
  const { library, edition } = context;
  const count = library.indicators.filter(({ topic }) => topic === id).length;
  return {
    link: topicLink(context, id),
    note: fill(edition.words.countIndicators, { n: count }),
  };
}
