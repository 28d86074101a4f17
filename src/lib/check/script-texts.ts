import type { Entries } from '../library/assemble.ts';
import type { Entry } from '../library/entry.ts';
import type { Path } from '../source/position.ts';

/** A text of a JSON file, and its place. */
export interface DataText {
  entry: Pick<Entry<unknown>, 'file' | 'source'>;
  path: Path;
  text: string;
}

/** Values that are no prose of their own: identifiers, addresses, and quotations from articles. */
const unread = new Set(['$schema', 'id', 'quote', 'url', 'href', 'picture', 'article']);

/** The texts of the site's data: its settings, places, topics, indicators and charts. */
export function dataTexts({ site, places, topics, indicators, charts }: Entries): DataText[] {
  const entries: readonly (Entry<unknown> | undefined)[] = [
    site,
    places,
    topics,
    ...indicators,
    ...charts,
  ];
  return entries.flatMap((entry) =>
    entry ? textsOf(entry.source.data).map((found) => ({ entry, ...found })) : [],
  );
}

/** Every text of a JSON value that is shown to readers, with its path. */
export function textsOf(data: unknown, path: Path = []): { path: Path; text: string }[] {
  if (typeof data === 'string') return [{ path, text: data }];
  if (Array.isArray(data)) return data.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data)
    .filter(([key]) => !unread.has(key))
    .flatMap(([key, value]) => textsOf(value, [...path, key]));
}
