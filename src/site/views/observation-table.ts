import type { Cell } from '#lib/export/cell.ts';
import { statusCode } from '#lib/export/status.ts';
import type { Indicator, Observation } from '#lib/indicator/schema.ts';
import { placesOf } from '#lib/library/lookup.ts';
import { byTime } from '#lib/period.ts';
import { articleLink, placeLink, type Context } from '../context.ts';
import { correctionsOf } from './corrections.ts';
import { statusText, valueText } from './headline.ts';

/** Observations as a table to take along. */
export interface ObservationTable {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** All observations of an indicator, by place and time: the number in the base unit, and as printed. */
export function indicatorTable(context: Context, indicator: Indicator): ObservationTable {
  const order = placesOf(indicator, context.library);
  const rows = [...indicator.observations].sort(
    (a, b) => order.indexOf(a.place) - order.indexOf(b.place) || byTime(a.period, b.period),
  );
  return {
    head: tableHead(context),
    rows: rows.map((row) => observationCells(context, indicator, row)),
  };
}

/** The names of the columns; they are the names of the fields in the data package. */
export function tableHead({ edition: { words } }: Context): string[] {
  return [
    ...[words.place, words.period, words.value, words.unit, words.bound],
    ...[words.status, words.statusCode, words.asPrinted, words.note],
    ...[words.evidence, words.article, words.correctionsColumn],
  ];
}

/** One observation, cell by cell under `tableHead`. */
export function observationCells(context: Context, indicator: Indicator, row: Observation): Cell[] {
  const { edition, library, paths } = context;
  const quoting = library.articles.find(({ slug }) => slug === row.evidence?.article);
  return [
    placeLink(context, row.place).text,
    row.period,
    row.value,
    edition.text(indicator.unit),
    row.bound ?? '',
    statusText(context, row.status) ?? edition.words.statusNormal,
    statusCode(row.status, row.break !== undefined),
    valueText(context, indicator, row),
    row.note ? edition.text(row.note) : '',
    row.evidence && quoting ? edition.text(row.evidence.quote, quoting.script) : '',
    quoting ? paths.absolute(articleLink(context, quoting.slug).href) : '',
    correctionsOf(context, indicator, row)
      .map(({ text }) => text)
      .join(' '),
  ];
}
