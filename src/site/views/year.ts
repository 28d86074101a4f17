import type { Indicator, Observation } from '#lib/indicator/schema.ts';
import { yearsOf } from '#lib/library/lookup.ts';
import { periodLabel, spanOf, yearOf } from '#lib/period.ts';
import type { YearGroup, YearView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { indicatorLink, placeLink, topicLink, yearLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { articleCard } from './article-card.ts';
import { chartFigure } from './chart-figure.ts';
import { dataColumn } from './columns.ts';
import { frameView } from './frame.ts';
import { observationId, valueText } from './headline.ts';

interface Row {
  indicator: Indicator;
  observation: Observation;
}

/** What is known of one year: its own values, those of longer periods that reach into it, charts that end in it. */
export function yearView(context: Context, year: string): YearView {
  const { library, edition } = context;
  const { words } = edition;
  const own = rowsWhere(context, ({ period }) => isWithin(period, year));
  const longer = rowsWhere(
    context,
    ({ period }) => !isWithin(period, year) && reaches(period, year),
  );
  const rows = [...own, ...longer];
  const intro = fill(words.yearIntro, {
    year,
    values: rows.length,
    indicators: new Set(rows.map(({ indicator }) => indicator)).size,
  });
  const title = fill(words.yearTitle, { year });
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.year(year),
      title,
      description: intro,
    }),
    title,
    intro,
    sections: [
      { id: 'own', title: words.yearOwn, note: words.yearOwnNote, groups: grouped(context, own) },
      {
        id: 'longer',
        title: words.yearLonger,
        note: words.yearLongerNote,
        groups: grouped(context, longer),
      },
    ].filter(({ groups }) => groups.length > 0),
    charts: library.charts
      .filter((chart) =>
        chart.series.every(({ indicator, place }) =>
          own.some((row) => isOf(row, indicator, place)),
        ),
      )
      .map((chart) => chartFigure(context, chart)),
    articles: library.articles
      .filter(({ published }) => published.startsWith(year))
      .map((article) => articleCard(context, article)),
    others: yearsOf(library)
      .filter((other) => other !== year)
      .map((other) => yearLink(context, other)),
  };
}

function rowsWhere({ library }: Context, isWanted: (observation: Observation) => boolean): Row[] {
  return library.indicators.flatMap((indicator) =>
    indicator.observations.filter(isWanted).map((observation) => ({ indicator, observation })),
  );
}

function isWithin(period: string, year: string): boolean {
  const span = spanOf(period);
  return span !== undefined && yearOf(period) === year && span.start.startsWith(year);
}

function reaches(period: string, year: string): boolean {
  const span = spanOf(period);
  return span !== undefined && span.start.slice(0, 4) <= year && span.end.slice(0, 4) >= year;
}

function isOf({ indicator, observation }: Row, id: string, place: string): boolean {
  return indicator.id === id && observation.place === place;
}

function grouped(context: Context, rows: readonly Row[]): YearGroup[] {
  return context.library.topics.flatMap(({ id }) => {
    const mine = rows.filter(({ indicator }) => indicator.topic === id);
    return mine.length === 0
      ? []
      : { topic: topicLink(context, id), rows: mine.map((row) => rowView(context, row)) };
  });
}

function rowView(context: Context, { indicator, observation }: Row): YearGroup['rows'][number] {
  const { href, text } = indicatorLink(context, indicator.id);
  return {
    link: { href: `${href}#${observationId(observation)}`, text },
    place: placeLink(context, observation.place),
    period: periodLabel(observation.period),
    value: valueText(context, indicator, observation),
  };
}
