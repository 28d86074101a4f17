import type { Indicator } from '#lib/indicator/schema.ts';
import { observationsAt, placesOf } from '#lib/library/lookup.ts';
import { byTime, periodLabel } from '#lib/period.ts';
import type { ArticleListView, IndicatorListView, IndicatorRow } from '#lib/view/pages.ts';
import { indicatorLink, placeLink, topicLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { articleCard } from './article-card.ts';
import { dataColumn, reportColumn } from './columns.ts';
import { frameView } from './frame.ts';
import { valueText } from './headline.ts';

export function articleListView(context: Context): ArticleListView {
  const { library, edition } = context;
  const title = edition.words.articles;
  return {
    frame: frameView(context, {
      column: reportColumn(context),
      page: pages.articles,
      title,
      description: edition.words.articlesIntro,
    }),
    title,
    articles: library.articles.map((article) => articleCard(context, article)),
  };
}

export function indicatorListView(context: Context): IndicatorListView {
  const { library, edition } = context;
  const title = edition.words.indicators;
  const groups = library.topics.flatMap((topic) => {
    const indicators = library.indicators.filter((indicator) => indicator.topic === topic.id);
    if (indicators.length === 0) return [];
    return {
      id: topic.id,
      topic: topicLink(context, topic.id),
      indicators: indicators.map((indicator) => indicatorRow(context, indicator)),
    };
  });
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.indicators,
      title,
      description: edition.words.indicatorsIntro,
    }),
    title,
    groups,
  };
}

/** One line about an indicator: where it is known and its latest value there. */
export function indicatorRow(context: Context, indicator: Indicator): IndicatorRow {
  const { library, edition } = context;
  const places = placesOf(indicator, library);
  const [latest] = places
    .flatMap((place) => observationsAt(indicator, place).slice(-1))
    .sort((a, b) => byTime(b.period, a.period));
  return {
    link: indicatorLink(context, indicator.id),
    unit: edition.text(indicator.unit),
    places: places.map((id) => placeLink(context, id).text),
    latest: latest ? valueText(context, indicator, latest) : '',
    period: latest ? periodLabel(latest.period) : '',
  };
}
