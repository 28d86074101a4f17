/** The dictionaries of OpenCC as text, by name. */
export interface Dictionaries {
  read(name: string): string;
}

interface Entry {
  source: string;
  /** The usual form first. */
  forms: readonly string[];
}

/** Modules of data, each one string: a line `source<TAB>form form …` per entry, sorted by source. */
export function dataModules(dictionaries: Dictionaries): { name: string; text: string }[] {
  const entries = (...names: string[]): Entry[] =>
    names.flatMap((name) => entriesOf(dictionaries.read(name)));
  const st = entries('STCharacters');
  const ts = entries('TSCharacters');
  return [
    module('st-characters', st),
    module(
      'st-phrases',
      trimmed(entries('STPhrases', 'STPhrases_GeneratedFromRegionalPhrases'), st),
    ),
    module('ts-characters', ts),
    module('ts-phrases', trimmed(entries('TSPhrases'), ts)),
    module('tw-variants', entries('TWVariants', 'TWVariantsPhrases')),
    module('tw-variants-back', entries('TWVariantsRev', 'TWVariantsRevPhrases')),
    module('hk-variants', entries('HKVariants', 'HKVariantsPhrases')),
    module('hk-variants-back', entries('HKVariantsRev', 'HKVariantsRevPhrases')),
  ];
}

function entriesOf(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    const [source = '', forms = ''] = line.split('\t');
    return line.startsWith('#') || forms === '' ? [] : [{ source, forms: forms.trim().split(' ') }];
  });
}

/**
 * Without phrases that say what the characters say anyway. One stays where it keeps another phrase from being found:
 * where a phrase that is needed begins inside it.
 */
function trimmed(phrases: readonly Entry[], characters: readonly Entry[]): Entry[] {
  const usual = new Map(characters.map(({ source, forms }) => [source, forms[0] ?? source]));
  const spelled = (text: string): string =>
    [...text].map((char) => usual.get(char) ?? char).join('');
  const isNeeded = ({ source, forms }: Entry): boolean => forms[0] !== spelled(source);
  const needed = phrases.filter(isNeeded);
  const wholes = new Set(needed.map(({ source }) => source));
  const prefixes = new Set(
    needed.flatMap(({ source }) =>
      [...source].map((_, index, all) => all.slice(0, index + 1).join('')),
    ),
  );
  const hides = (source: string): boolean => {
    const points = [...source];
    return points.some((_, start) => {
      if (prefixes.has(points.slice(start).join(''))) return true;
      return points.some((__, end) => end > start && wholes.has(points.slice(start, end).join('')));
    });
  };
  return phrases.filter((phrase) => isNeeded(phrase) || hides(phrase.source));
}

function module(name: string, entries: readonly Entry[]): { name: string; text: string } {
  const lines = [...new Map(entries.map((entry) => [entry.source, entry])).values()]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .map(({ source, forms }) => `${source}\t${forms.join(' ')}`);
  return {
    name,
    text: `// Made from the dictionaries of OpenCC (Apache-2.0); do not edit.\nexport default '${lines.join('\\n').replaceAll("'", "\\'").replaceAll('\t', '\\t')}';\n`,
  };
}
