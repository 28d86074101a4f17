import { articleBlocks } from '#lib/article/blocks.ts';
import { countStandings, coveredFigures } from '#lib/evidence/coverage.ts';
import { exhibitsOf } from '#lib/evidence/exhibit.ts';
import type { Library } from '#lib/library/library.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';
import type { DataView, FigureCounts } from '#lib/view/pages.ts';
import {
  articleLink,
  chartLink,
  indicatorLink,
  releaseLink,
  topicLink,
  type Context,
} from '../context.ts';
import { pages } from '../paths.ts';
import { chartTypeName } from './chart-type.ts';
import { indicatorDownloads } from './downloads.ts';
import { dataColumn } from './columns.ts';
import { frameView } from './frame.ts';

const schemas = [
  'article',
  'indicator',
  'chart',
  'places',
  'topics',
  'glossary',
  'site',
  'release',
];

/** Catalogue of all data, and how much of it rests on evidence. */
export function dataView(context: Context): DataView {
  const { library, edition, paths } = context;
  const { words } = edition;
  const observations = library.indicators.flatMap((indicator) => indicator.observations);
  const coverage = coverageOf(library);
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.data,
      title: words.data,
      description: words.dataIntro,
    }),
    title: words.data,
    summary: {
      indicators: library.indicators.length,
      observations: observations.length,
      evidenced: observations.filter(({ evidence }) => evidence !== undefined).length,
      charts: library.charts.length,
    },
    articles: library.articles.map((article) => ({
      link: articleLink(context, article.slug),
      observations: observations.filter(({ evidence }) => evidence?.article === article.slug)
        .length,
      charts: chartIdsIn(article.body).length,
      coverage: coverage.get(article.slug) ?? noFigures,
    })),
    coverage: sum([...coverage.values()]),
    releases: [...library.releases].reverse().map((release) => releaseLink(context, release)),
    machine: [
      { href: paths.file('data/catalog.jsonld'), text: words.dataCatalogue },
      { href: paths.file('data/datapackage.json'), text: words.dataPackage },
      { href: paths.file('data/openapi.json'), text: words.dataApi },
    ],
    corrections: { href: paths.page(edition.script, pages.corrections), text: words.corrections },
    catalogue: library.indicators.map((indicator) => ({
      link: indicatorLink(context, indicator.id),
      topic: topicLink(context, indicator.topic).text,
      unit: edition.text(indicator.unit),
      observations: indicator.observations.length,
      downloads: indicatorDownloads(context, indicator),
    })),
    charts: library.charts.map((chart) => ({
      link: chartLink(context, chart.id),
      type: chartTypeName(chart.type, words),
    })),
    schemas: schemas.map((name) => ({
      href: paths.file(`schemas/${name}.json`),
      text: `${name}.json`,
    })),
    license: { href: library.site.license.url, text: edition.text(library.site.license.name) },
  };
}

const noFigures: FigureCounts = { all: 0, evidenced: 0, aside: 0, open: 0 };

/** How the figures of each article stand. */
function coverageOf({ articles, indicators }: Library): Map<string, FigureCounts> {
  const exhibits = indicators.flatMap(exhibitsOf);
  return new Map(
    articles.map((article) => {
      const own = exhibits.filter(({ evidence }) => evidence.article === article.slug);
      const figures = coveredFigures(article, articleBlocks(article) ?? [], own);
      const { evidenced, open, 'set-aside': aside } = countStandings(figures);
      return [article.slug, { all: figures.length, evidenced, aside, open }];
    }),
  );
}

function sum(counts: readonly FigureCounts[]): FigureCounts {
  return counts.reduce(
    (total, { all, evidenced, aside, open }) => ({
      all: total.all + all,
      evidenced: total.evidenced + evidenced,
      aside: total.aside + aside,
      open: total.open + open,
    }),
    noFigures,
  );
}
