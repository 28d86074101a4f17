import { resolveSeries } from '#lib/chart/resolve.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { Context } from '../context.ts';
import { observationCells, tableHead, type ObservationTable } from './observation-table.ts';

/** The observations a chart draws, series by series; a whole that shares are taken of comes after its part. */
export function chartDataTable(context: Context, spec: ChartSpec): ObservationTable {
  const { words, text } = context.edition;
  const rows = resolveSeries(spec, context.library).flatMap(
    ({ indicator, observations, whole }) => [
      ...observations.map((row) => ({ indicator, row })),
      ...(whole ? [{ indicator: whole.indicator, row: whole.observation }] : []),
    ],
  );
  return {
    head: [words.indicator, ...tableHead(context)],
    rows: rows.map(({ indicator, row }) => [
      text(indicator.title),
      ...observationCells(context, indicator, row),
    ]),
  };
}
