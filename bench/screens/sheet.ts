import type { Look } from './pages.ts';
export function sheetOf(
  _sheet: NonNullable<Look['sheet']>,
  _taken: ReadonlyMap<string, Buffer>,
): Promise<Buffer> {
  throw new Error('not yet');
}
