import type { Cell } from './cell.ts';

/** Cells a spreadsheet would take for a formula get an apostrophe (OWASP: CSV injection). */
const formula = /^[=+\-@\t\r]/;
const plainNumber = /^-?\d+(?:\.\d+)?$/;

/**
 * RFC 4180 text with a byte order mark and CRLF, which Excel needs to read Chinese.
 * @example csv([['地区', '数值'], ['利通区', '3']]) // '\ufeff地区,数值\r\n利通区,3\r\n'
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return '\ufeff' + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  const safe = formula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
