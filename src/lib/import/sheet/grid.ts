/** One cell as it is printed; numbers in plain decimals, percentages as “13.6%”, dates in ISO 8601. */
export interface SheetCell {
  text: string;
  /** Why the cell cannot be believed, in Chinese: an error value, a formula never calculated. */
  fault?: string;
}

/** One sheet: rows of cells from A1, merged areas filled with what stands in their first cell. */
export interface Grid {
  name: string;
  rows: readonly (readonly SheetCell[])[];
  /** What a person should know about the whole sheet: hidden rows, rows left out. */
  remarks: readonly string[];
}

/** A file that cannot be read as a table, told to the editor in Chinese. */
export class UnreadableSheet extends Error {
  override name = 'UnreadableSheet';
}

export const maxRows = 20_000;
export const maxColumns = 256;

/** Name of a cell counted from 0. @example cellName(6, 1) // 'B7' */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
