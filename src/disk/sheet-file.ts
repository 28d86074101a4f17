import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { csvGrid, csvText } from '#lib/import/sheet/csv-text.ts';
import { type Grid, UnreadableSheet } from '#lib/import/sheet/grid.ts';
import { workbookGrids } from '#lib/import/sheet/workbook.ts';

const maxFile = 20_000_000;

/** The sheets of an .xlsx or .csv file. Throws UnreadableSheet with a Chinese message; never reads more than 20 MB. */
export function readSheetFile(path: string): Grid[] {
  if (statSync(path).size > maxFile) {
    throw new UnreadableSheet('文件超过 20 MB，请只留要导入的工作表另存。');
  }
  const bytes = new Uint8Array(readFileSync(path));
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip || extname(path).toLowerCase() !== '.csv') return workbookGrids(bytes);
  if (bytes.length === 0) throw new UnreadableSheet('文件是空的。');
  return [csvGrid(csvText(bytes), basename(path))];
}
