import { csv } from '#lib/export/csv.ts';
import type { Indicator, Observation } from '#lib/indicator/schema.ts';
import { placesOf } from '#lib/library/lookup.ts';
import { byTime } from '#lib/period.ts';
import { articleLink, placeLink, type Context } from '../context.ts';
import { valueText } from './headline.ts';

/** An indicator's observations as a table for spreadsheets: the number in the base unit, and as printed. */
export function indicatorCsv(context: Context, indicator: Indicator): string {
  const order = placesOf(indicator, context.library);
  const rows = [...indicator.observations].sort(
    (a, b) => order.indexOf(a.place) - order.indexOf(b.place) || byTime(a.period, b.period),
  );
  return csv([csvHead(context), ...rows.map((row) => csvRow(context, indicator, row))]);
}

export function csvHead({ edition: { words } }: Context): string[] {
  return [
    words.place,
    words.period,
    words.value,
    words.unit,
    words.bound,
    words.status,
    words.asPrinted,
    words.note,
    words.evidence,
    words.article,
  ];
}

/** One observation under `csvHead`. */
export function csvRow(context: Context, indicator: Indicator, row: Observation): string[] {
  const { edition, library, paths } = context;
  const quoting = library.articles.find(({ slug }) => slug === row.evidence?.article);
  return [
    placeLink(context, row.place).text,
    row.period,
    row.value === null ? '' : String(row.value),
    edition.text(indicator.unit),
    row.bound ?? '',
    row.status,
    valueText(context, indicator, row),
    row.note ? edition.text(row.note) : '',
    row.evidence && quoting ? edition.text(row.evidence.quote, quoting.script) : '',
    quoting ? paths.absolute(articleLink(context, quoting.slug).href) : '',
  ];
}
