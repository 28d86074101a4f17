import type { Article } from '../article/schema.ts';
import type { Edition } from '../edition.ts';
import type { Library } from './library.ts';
import { createConverter, type Converter } from '../script/converter.ts';
import { slugOf, type Script } from '../script/script.ts';
import { wordingOf } from '../wording/wording.ts';

/** An edition that also gives away its converter, for texts that are trees. */
export interface ConvertingEdition extends Edition {
  converter: Converter;
}

/**
 * An edition of the site; with an article, its own glossary stands before the site's. Editions without
 * an article of their own glossary are kept, because a converter is costly to make.
 */
export function editionFor(library: Library, script: Script, article?: Article): ConvertingEdition {
  const own = article?.glossary ?? [];
  const known = own.length === 0 ? kept.get(library)?.get(script) : undefined;
  if (known) return known;
  const { terms, keep } = library.glossary;
  const converter = createConverter({ terms: [...own, ...terms], keep: keep ?? [] });
  const edition: ConvertingEdition = {
    script,
    slug: slugOf(script),
    text: (source, from = 'zh-Hans') => converter.convert(source, from, script),
    words: wordingOf(script),
    converter,
  };
  if (own.length === 0) {
    kept.set(
      library,
      (kept.get(library) ?? new Map<Script, ConvertingEdition>()).set(script, edition),
    );
  }
  return edition;
}

const kept = new WeakMap<Library, Map<Script, ConvertingEdition>>();
