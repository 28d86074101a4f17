import type { Library } from '../library/library.ts';
import type { Choices } from './field.ts';

/** What fields that name something offer, by name; files with Problems are left out until they are mended. */
export function choicesOf({ articles, charts, indicators, places, topics }: Library): Choices {
  return {
    articles: articles.map(({ slug, title }) => ({ value: slug, label: title })),
    charts: charts.map(({ id, title }) => ({ value: id, label: title })),
    indicators: indicators.map(({ id, title }) => ({ value: id, label: title })),
    places: places.map(({ id, name }) => ({ value: id, label: name })),
    topics: topics.map(({ id, name }) => ({ value: id, label: name })),
  };
}
