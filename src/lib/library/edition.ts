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
 * An edition of the site; with an article, its own glossary stands before the site's, and the people it names are
 * known in all of its texts. The editions of the site are kept; those of articles would keep their texts.
 */
export function editionFor(library: Library, script: Script, article?: Article): ConvertingEdition {
  const known = article ? undefined : kept.get(library)?.get(script);
  if (known) return known;
  const { terms, keep } = library.glossary;
  const converter = createConverter({
    terms: [...(article?.glossary ?? []), ...terms],
    keep: keep ?? [],
    ...(article && { context: wordsOf(article) }),
  });
  const edition: ConvertingEdition = {
    script,
    slug: slugOf(script),
    text: (source, from = 'zh-Hans') => converter.convert(source, from, script),
    words: wordingOf(script),
    converter,
  };
  if (!article)
    kept.set(
      library,
      (kept.get(library) ?? new Map<Script, ConvertingEdition>()).set(script, edition),
    );
  return edition;
}

function wordsOf({ title, subtitle = '', summary, image, body }: Article): string {
  return [title, subtitle, summary, image?.alt ?? '', body].join('\n');
}

const kept = new WeakMap<Library, Map<Script, ConvertingEdition>>();
