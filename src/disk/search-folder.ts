import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { dirname, join } from 'node:path';
import { catalogueSchema, cataloguePath } from '#lib/search/catalogue.ts';
import { files } from '#lib/search/files.ts';
import { createFold } from '#lib/search/fold.ts';
import { foldPairs } from '#lib/search/fold-pairs.ts';
import type { Load } from '#lib/search/reader.ts';
import { buildSearchIndex } from '#lib/search/search-index.ts';
import { siteDocuments } from '#lib/search/site-documents.ts';
import type { BuiltFile } from '#lib/verify/built.ts';

/** Folder of the index in a built site. */
const folder = 'search';

/** Indexes the pages of a built site, all its files given, and puts the index beside them; answers with the number of pages. */
export function writeSearchIndex(outDir: string, built: readonly BuiltFile[]): number {
  const texts = new Map(built.map(({ path, text }) => [path, text]));
  const catalogue = catalogueSchema.parse(JSON.parse(texts.get(cataloguePath) ?? '[]'));
  const pairs = foldPairs();
  const documents = siteDocuments(catalogue, (path) => texts.get(path), createFold(pairs));
  const index = buildSearchIndex(
    documents,
    pairs,
    (bytes) => new Uint8Array(deflateRawSync(bytes)),
  );
  for (const name of index.files) {
    const path = join(outDir, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, index.bytes(name));
  }
  return documents.length;
}

/** Reads the index of a built site; undefined when it has none. */
export function searchFolder(outDir: string): Load | undefined {
  if (!existsSync(join(outDir, folder, files.head))) return undefined;
  return (name) => readFile(join(outDir, folder, name));
}
