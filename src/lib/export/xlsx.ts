import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';
import type { Cell } from './cell.ts';

/** Earliest moment a ZIP can say: the same table gives the same bytes, whenever it is written. */
const noTime = new Date(1980, 0, 1);

/**
 * One sheet as an Excel workbook: heads in bold, numbers as numbers, texts as texts, so that a cell that begins with
 * `=` is no formula. Deterministic.
 */
export async function xlsx(
  sheet: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const cells = [
    head.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        value === null
          ? null
          : typeof value === 'number'
            ? { value, type: Number }
            : { value, type: String },
      ),
    ),
  ];
  const written = await writeExcelFile(cells, { sheet: sheetName(sheet) }).toBlob();
  const files = unzipSync(new Uint8Array(await written.arrayBuffer()));
  return new Uint8Array(zipSync(files, { level: 9, mtime: noTime, os: 0 }));
}

/** Excel refuses some signs in the name of a sheet, and more than 31 of any. */
function sheetName(title: string): string {
  return title.replace(/[[\]*?:/\\]/g, ' ').slice(0, 31);
}
