import { SCRIPTS } from '../script/script.ts';
import { deflate, type Deflate } from './compressed.ts';
import type { SearchDocument } from './documents.ts';
import { files } from './files.ts';
import { createFold } from './fold.ts';
import { packGrams } from './grams.ts';
import { packHead } from './head.ts';
import { layOut } from './layout.ts';
import { cutSegments, packText } from './text-part.ts';
import { versionOf } from './version.ts';

/** The index of a site as files, each made when it is asked for. */
export interface SearchIndex {
  /** Changes with anything a reader may be shown. */
  version: string;
  /** Their names. */
  files: readonly string[];
  /** Throws for a name that is not among `files`. */
  bytes(file: string): Uint8Array<ArrayBuffer>;
}

/**
 * Parts grow with the root of the site's text, so that neither their number nor their size gets out of hand: about 4 kB
 * for 1,000 articles, 12 kB for 10,000.
 */
const leastBytes = 4096;
const leastCharacters = 3000;

/** Indexes documents, newest first, for both editions at once. `pairs` are those of the fold. */
export function buildSearchIndex(
  documents: readonly SearchDocument[],
  pairs: string,
  squeeze: Deflate = deflate,
): SearchIndex {
  const layout = layOut(documents, createFold(pairs));
  const root = Math.sqrt(layout.text.length);
  const grams = packGrams(layout, Math.max(leastBytes, Math.round(root * 2.4)));
  const texts = cutSegments(layout.segments, Math.max(leastCharacters, Math.round(root * 1.8)));
  const tags = [...new Set(documents.flatMap((each) => each.tags))].sort();
  const numbers = new Map(tags.map((tag, number) => [tag, number]));
  const version = versionOf(pairs, documents);
  const head = packHead(
    {
      version,
      fold: pairs,
      starts: [...layout.starts, layout.text.length],
      titleEnds: layout.titleEnds,
      ownEnds: layout.ownEnds,
      tags,
      tagged: documents.map((each) => each.tags.map((tag) => numbers.get(tag) ?? 0)),
      grams: grams.firsts,
      sizes: grams.parts.map(({ length }) => length),
      texts: texts.map(([first]) => first?.start ?? 0),
    },
    squeeze,
  );
  const makers = new Map<string, () => Uint8Array<ArrayBuffer>>([
    [files.head, () => head],
    ...grams.parts.map((part, at) => [files.grams(version, at), () => part] as const),
    ...SCRIPTS.flatMap((script) =>
      texts.map((part, at) => {
        return [
          files.text(version, script, at),
          () => packText(part, documents, script, squeeze),
        ] as const;
      }),
    ),
  ]);
  return {
    version,
    files: [...makers.keys()],
    bytes: (file) => {
      const make = makers.get(file);
      if (!make) throw new Error(`no such file in the search index: ${file}`);
      return make();
    },
  };
}
