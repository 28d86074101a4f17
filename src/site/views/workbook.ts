import { xlsx } from '#lib/export/xlsx.ts';
import type { ObservationTable } from './observation-table.ts';

/** A table with the name of its sheet. */
export interface Workbook {
  title: string;
  table: ObservationTable;
}

/** The table as an Excel file. */
export async function workbook({ title, table }: Workbook): Promise<Response> {
  return new Response(await xlsx(title, table.head, table.rows));
}
