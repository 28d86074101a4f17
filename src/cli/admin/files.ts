import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { filesBelow } from '#disk/content-folder.ts';
import { chartSchema } from '#lib/chart/schema.ts';
import { mergeArticle } from '#lib/desk/merge-article.ts';
import { mergeJson } from '#lib/desk/merge-json.ts';
import { withNulls } from '#lib/desk/nulls.ts';
import type { Value } from '#lib/desk/same.ts';
import { indicatorSchema } from '#lib/indicator/schema.ts';

/** A file of the content folder as the editor in the browser gets it. */
export interface DeskFile {
  path: string;
  /** Of the bytes; says whether the file is still the one that was read. */
  digest: string;
  /** Left out for pictures. */
  text?: string;
}

const textual = /\.(?:json|mdx?)$/;
const pictures: ReadonlySet<string> = new Set(['.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif']);
/** What an editor may write: articles and the pictures beside them, indicators, charts and the lists. */
const writable =
  /^(?:articles\/[a-z0-9-]+\/[^/\\]+|(?:indicators|charts)\/[a-z0-9-]+\.json|(?:places|topics|glossary)\.json)$/;

/** Every file the editor may open; releases and approvals are written by commands only. */
export function readFiles(folder: string): DeskFile[] {
  return filesBelow(folder)
    .filter((path) => writable.test(path))
    .map((path) => readFile(folder, path));
}

export function readFile(folder: string, path: string): DeskFile {
  const bytes = readFileSync(join(folder, path));
  return {
    path,
    digest: digestOf(bytes),
    ...(textual.test(path) && { text: bytes.toString('utf8') }),
  };
}

/** True for a path the editor may write to; nothing outside the content folder is. */
export function isWritable(path: string): boolean {
  const isKnown = textual.test(path) || pictures.has(extname(path).toLowerCase());
  return writable.test(path) && isKnown && !path.split('/').some((part) => part.startsWith('.'));
}

/**
 * Writes what the editor sends, only where it says something new, through a file beside it. Answers with the file as
 * it is now, or undefined where another program has changed it since it was read: then nothing is written.
 */
export function writeFile(
  folder: string,
  path: string,
  sent: Uint8Array,
  known: string | undefined,
): DeskFile | undefined {
  const place = join(folder, path);
  const old = existsSync(place) ? readFileSync(place) : undefined;
  if ((old && digestOf(old)) !== known) return undefined;
  const bytes = textual.test(path)
    ? Buffer.from(merged(path, old?.toString('utf8'), Buffer.from(sent).toString('utf8')))
    : sent;
  mkdirSync(dirname(place), { recursive: true });
  const waiting = join(dirname(place), `.${digestOf(bytes)}.tmp`);
  writeFileSync(waiting, bytes);
  renameSync(waiting, place);
  return readFile(folder, path);
}

function merged(path: string, old: string | undefined, sent: string): string {
  if (!path.endsWith('.json')) return old === undefined ? sent : mergeArticle(old, sent);
  const values: Value = JSON.parse(sent);
  const complete = path.startsWith('indicators/')
    ? withNulls(indicatorSchema, values)
    : path.startsWith('charts/')
      ? withNulls(chartSchema, values)
      : values;
  return old === undefined ? `${JSON.stringify(complete, null, 2)}\n` : mergeJson(old, complete);
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 32);
}
