import type { Indicator } from '#lib/indicator/schema.ts';
import { articlesQuoting } from '#lib/library/lookup.ts';
import type { Library } from '#lib/library/library.ts';
import { spanOf } from '#lib/period.ts';
import { digestOf } from '#lib/release/digest.ts';

/** What an indicator says of itself wherever its data travel. */
export interface IndicatorFacts {
  /** Eight digits that change with any value, the same in both editions. */
  version: string;
  /** Days of the first and of the latest report or correction that carries it; absent without evidence. */
  issued?: string;
  modified?: string;
  /** ISO 8601 interval all periods lie in. */
  temporal: string;
  /** Ids of places, in the order of the observations. */
  places: readonly string[];
}

export function indicatorFacts(indicator: Indicator, library: Library): IndicatorFacts {
  const articles = articlesQuoting(library, indicator);
  const corrections = indicator.observations.flatMap(({ corrections: list = [] }) => list);
  const issued = articles.map(({ published }) => published.slice(0, 10)).sort()[0];
  const modified = [
    ...articles.map(({ published, updated }) => (updated ?? published).slice(0, 10)),
    ...corrections.map(({ date }) => date),
  ]
    .sort()
    .at(-1);
  const spans = indicator.observations.flatMap(({ period }) => spanOf(period) ?? []);
  const from = spans.map(({ start }) => start).sort()[0] ?? '';
  const to =
    spans
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? '';
  const { $schema: _, ...state } = indicator;
  return {
    version: digestOf(JSON.stringify(state)).slice(0, 8),
    ...(issued && { issued }),
    ...(modified && { modified }),
    temporal: `${from}/${to}`,
    places: [...new Set(indicator.observations.map(({ place }) => place))],
  };
}
