import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFile } from '#lib/library/library.ts';

const textual = /\.(?:json|mdx?|txt|csv)$|^releases\/drawings\/[^/]+\.svg$/;

/**
 * All files of a content folder in the order of their paths; pictures and other binary files come with an
 * empty text, because only their presence matters. A folder that does not exist gives an empty list.
 */
export function readContentFolder(folder: string): ContentFile[] {
  return filesBelow(folder).map((path) => ({
    path,
    text: textual.test(path) ? readFileSync(join(folder, path), 'utf8') : '',
  }));
}

/** Paths of all files below a folder, with forward slashes, sorted; hidden files are left out. */
export function filesBelow(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** A file of a content folder, byte by byte. */
export function readBytes(folder: string, path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, path)));
}
