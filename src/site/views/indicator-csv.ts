import { csv } from '#lib/export/csv.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import type { Context } from '../context.ts';
import { indicatorTable } from './observation-table.ts';

/** An indicator's observations as a table for spreadsheets. */
export function indicatorCsv(context: Context, indicator: Indicator): string {
  const { head, rows } = indicatorTable(context, indicator);
  return csv([head, ...rows]);
}
