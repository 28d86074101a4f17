import { openIndex, type SearchReader } from '#lib/search/reader.ts';

/** The index of the site, opened when it is first needed. */
export interface LazyReader extends SearchReader {
  /** Begins to fetch what every question needs; says nothing when that fails, the question will. */
  open: () => Promise<void>;
}

/** `folder` is the address of the index, with a slash at its end. */
export function openReader(folder: string): LazyReader {
  const load = async (file: string): Promise<Uint8Array> => {
    // Only the head keeps its name when the site is built anew.
    const response = await fetch(folder + file, file.includes('/') ? {} : { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  let opened: Promise<SearchReader> | undefined;
  const kept = (): Promise<SearchReader> => {
    opened ??= openIndex(load);
    return opened;
  };
  /** After a failure the index is opened anew: its parts may have been replaced. */
  const trying = async <Answer>(
    ask: (reader: SearchReader) => Promise<Answer>,
  ): Promise<Answer> => {
    try {
      return await ask(await kept());
    } catch {
      opened = undefined;
      return ask(await kept());
    }
  };
  return {
    open: () =>
      kept().then(
        () => undefined,
        () => {
          opened = undefined;
        },
      ),
    find: (query) => trying((reader) => reader.find(query)),
    show: async (hit, script) => (await kept()).show(hit, script),
  };
}
