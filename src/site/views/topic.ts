import { placesOf } from '#lib/library/lookup.ts';
import type { Topic } from '#lib/taxonomy.ts';
import type { TopicView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { topicLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { articleCard } from './article-card.ts';
import { chartFigure } from './chart-figure.ts';
import { overviewColumn } from './columns.ts';
import { feedFile } from './feed.ts';
import { frameView } from './frame.ts';
import { headlineView } from './headline.ts';
import { indicatorRow } from './lists.ts';

export function topicView(context: Context, topic: Topic): TopicView {
  const { library, edition } = context;
  const name = edition.text(topic.name);
  const indicators = library.indicators.filter((indicator) => indicator.topic === topic.id);
  const ids = new Set(indicators.map(({ id }) => id));
  const description = topic.description && edition.text(topic.description);
  return {
    frame: frameView(context, {
      column: overviewColumn(context),
      page: pages.topic(topic.id),
      feeds: [{ href: feedFile(context, `topic/${topic.id}`), text: name }],
      title: name,
      description:
        description ??
        fill(edition.words.topicIntro, { topic: name, indicators: indicators.length }),
    }),
    name,
    ...(description && { description }),
    indicators: indicators.map((indicator) => indicatorRow(context, indicator)),
    headlines: indicators
      .flatMap((indicator) =>
        placesOf(indicator, library).flatMap(
          (place) => headlineView(context, indicator, place) ?? [],
        ),
      )
      .filter(({ spark }) => spark !== undefined),
    charts: library.charts
      .filter(({ series }) => series.every(({ indicator }) => ids.has(indicator)))
      .map((chart) => chartFigure(context, chart)),
    articles: library.articles
      .filter(({ topics }) => topics.includes(topic.id))
      .map((article) => articleCard(context, article)),
    neighbours: library.topics
      .filter((other) => other !== topic)
      .map(({ id }) => topicLink(context, id)),
  };
}
