import characters from '../data/compatible-characters.js';
import { codesOf } from './code-points.ts';

/** Below this there is no compatibility ideograph: few texts ever need the table. */
const first = 0xf900;

let table: ReadonlyMap<number, number> | undefined;

/** The ideograph a compatibility ideograph stands for; any other code point itself. */
export function unified(code: number): number {
  if (code < first) return code;
  table ??= new Map(
    characters.split(' ').map((entry) => {
      const [from = 0, to = 0] = codesOf(entry);
      return [from, to] as const;
    }),
  );
  return table.get(code) ?? code;
}
