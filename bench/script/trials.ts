import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Direction = 's2t' | 't2s';

/** A sentence with its hand-checked conversion. */
export interface Trap {
  direction: Direction;
  source: string;
  expected: string;
  kind: string;
}

/** A report in both scripts, parallel by character. */
export interface Report {
  name: string;
  hans: string;
  hant: string;
}

/** What rules were tuned on, and what was kept aside. */
export const halves = ['tuned', 'aside'] as const;
export type Half = (typeof halves)[number];

const folder = join(import.meta.dirname, '../../src/lib/script/trials');

export function traps(half: Half): Trap[] {
  return readFileSync(join(folder, `traps-${half}.tsv`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [direction, source, expected, kind = ''] = line.split('\t');
      if ((direction !== 's2t' && direction !== 't2s') || !source || !expected) return [];
      return [{ direction, source, expected, kind }];
    });
}

export function reports(half: Half): Report[] {
  const place = join(folder, `reports-${half}`);
  const read = (name: string): string => readFileSync(join(place, name), 'utf8');
  return readdirSync(place)
    .filter((name) => name.endsWith('.hans.txt'))
    .map((name) => ({ name, hans: read(name), hant: read(name.replace('.hans.', '.hant.')) }));
}
