import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HandbookFile } from '#lib/handbook/handbook.ts';

/** The files of the handbook, which is part of the program and not of the content. */
export function readHandbook(folder = join('docs', 'handbook')): HandbookFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
