import type { Article } from '../article/schema.ts';
import type { ChartSpec } from '../chart/schema.ts';
import type { Indicator, Observation } from '../indicator/schema.ts';
import { byTime, yearOf } from '../period.ts';
import type { Library } from './library.ts';

/** Observations of an indicator at one place, oldest first. */
export function observationsAt(indicator: Indicator, place: string): Observation[] {
  return indicator.observations
    .filter((observation) => observation.place === place)
    .sort((a, b) => byTime(a.period, b.period));
}

/** Ids of the places an indicator has observations of, in the order of `places.json`. */
export function placesOf(indicator: Indicator, library: Library): string[] {
  const seen = new Set(indicator.observations.map((observation) => observation.place));
  return library.places.map((place) => place.id).filter((id) => seen.has(id));
}

/** Indicators with an observation at a place, in the order of topics, then of files. */
export function indicatorsAt(library: Library, place: string): Indicator[] {
  return library.topics.flatMap((topic) =>
    library.indicators.filter(
      (indicator) =>
        indicator.topic === topic.id &&
        indicator.observations.some((observation) => observation.place === place),
    ),
  );
}

export function chartsOfIndicator(library: Library, indicator: string): ChartSpec[] {
  return library.charts.filter((chart) =>
    chart.series.some((series) => series.indicator === indicator || series.of === indicator),
  );
}

export function chartsOfPlace(library: Library, place: string): ChartSpec[] {
  return library.charts.filter((chart) => chart.series.some((series) => series.place === place));
}

/** Articles whose sentences carry an observation of the indicator, newest first. */
export function articlesQuoting(library: Library, indicator: Indicator): Article[] {
  const quoted = new Set(
    [...indicator.observations, ...(indicator.targets ?? [])].map(
      ({ evidence }) => evidence?.article,
    ),
  );
  return library.articles.filter((article) => quoted.has(article.slug));
}

/** Places in an article's Markdown where a chart stands, in the order of the text. */
export function chartIdsIn(body: string): string[] {
  const marks = /!\[[^\]]*\]\(chart:([a-z0-9-]+)\)|<Chart\s[^>]*\bid="([a-z0-9-]+)"/g;
  return [...body.matchAll(marks)].map((match) => match[1] ?? match[2] ?? '');
}

/** Years in which an observation's period ends, newest first. */
export function yearsOf(library: Library): string[] {
  const ends = library.indicators.flatMap(({ observations }) =>
    observations.map(({ period }) => yearOf(period)),
  );
  return [...new Set(ends)].sort().reverse();
}
