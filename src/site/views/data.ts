import { chartIdsIn } from '#lib/library/lookup.ts';
import type { DataView } from '#lib/view/pages.ts';
import { articleLink, chartLink, indicatorLink, topicLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { chartTypeName } from './chart-type.ts';
import { frameView } from './frame.ts';

const schemas = ['article', 'indicator', 'chart', 'places', 'topics', 'glossary', 'site'];

/** Catalogue of all data, and how much of it rests on evidence. */
export function dataView(context: Context): DataView {
  const { library, edition, paths } = context;
  const { words } = edition;
  const observations = library.indicators.flatMap((indicator) => indicator.observations);
  return {
    frame: frameView(context, {
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
    })),
    catalogue: library.indicators.map((indicator) => ({
      link: indicatorLink(context, indicator.id),
      topic: topicLink(context, indicator.topic).text,
      unit: edition.text(indicator.unit),
      observations: indicator.observations.length,
      downloads: [
        { href: paths.file(`data/${edition.slug}/${indicator.id}.csv`), text: 'CSV' },
        { href: paths.file(`data/${indicator.id}.json`), text: 'JSON' },
      ],
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
