import type { ChartSpec } from '#lib/chart/schema.ts';
import { csv } from '#lib/export/csv.ts';
import type { Context } from '../context.ts';
import { chartDataTable } from './chart-table.ts';

/** The observations a chart draws, as a table for spreadsheets. */
export function chartCsv(context: Context, spec: ChartSpec): string {
  const { head, rows } = chartDataTable(context, spec);
  return csv([head, ...rows]);
}
