import { readHandbook } from '#disk/handbook-folder.ts';
import { chaptersOf, type Chapter } from '#lib/handbook/handbook.ts';
import type { Library } from '#lib/library/library.ts';

let kept: Chapter[] | undefined;

/** The handbook's chapters where the site shows them, else none; read once per build, anew for each page while editing. */
export function handbookChapters({ site }: Library): Chapter[] {
  if (!site.handbook) return [];
  if (!kept || import.meta.env.DEV) kept = chaptersOf(readHandbook());
  return kept;
}
