import type { Article } from '../article/schema.ts';
import { resolveSeries } from './resolve.ts';
import type { ChartSpec } from './schema.ts';
import { dataOf } from '../release/changes.ts';
import { digestOf } from '../release/digest.ts';
import type { Library } from '../library/library.ts';

/** What a chart says of its own origin, wherever it travels. */
export interface ChartFacts {
  /** Articles whose sentences carry the values, newest first. */
  articles: readonly Article[];
  /** Day of the newest of them or of a later correction, `2025-10-12`. */
  dated?: string;
  /** Eight digits that change with the chart and its values, the same in both editions. */
  version: string;
}

export function chartFacts(spec: ChartSpec, library: Library): ChartFacts {
  const drawn = resolveSeries(spec, library).flatMap(({ observations }) => observations);
  const slugs = new Set(drawn.map(({ evidence }) => evidence?.article));
  const articles = library.articles.filter(({ slug }) => slugs.has(slug));
  const days = [
    ...articles.map(({ published, updated }) => (updated ?? published).slice(0, 10)),
    ...drawn.flatMap(({ corrections = [] }) => corrections.map(({ date }) => date)),
  ].sort();
  const dated = days.at(-1);
  const { $schema: _, ...state } = spec;
  return {
    articles,
    ...(dated && { dated }),
    version: digestOf(JSON.stringify([state, dataOf(spec, library.indicators)])).slice(0, 8),
  };
}
