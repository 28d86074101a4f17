import { entriesOf, trimmed, type Entry } from './trim.ts';

/** A module of data: one string. */
export interface DataModule {
  name: string;
  data: string;
}

/**
 * The tables of the engine from the dictionaries of OpenCC, given as a function from a name to a text.
 *
 * Characters: `㐷傌 㐹㑶㐹`, each entry a character and every form it may take. Phrases: a line for each first character,
 * `千 里=千裡 斤頂`, its entries the rest of a phrase, with the whole form behind `=` (or several, parted by `/`) unless
 * the characters one by one give the same.
 */
export function dataModules(read: (name: string) => string): DataModule[] {
  const entries = (...names: string[]): Entry[] => names.flatMap((name) => entriesOf(read(name)));
  const st = entries('STCharacters');
  const ts = entries('TSCharacters');
  const table = (name: string, all: readonly Entry[]): DataModule[] => {
    const single = all.filter(({ source }) => isOne(source));
    const phrases = all.filter(({ source }) => !isOne(source));
    return [
      { name: `${name}-characters`, data: characters(single) },
      { name: `${name}-phrases`, data: grouped(phrases, single) },
    ];
  };
  const stPhrases = entries('STPhrases', 'STPhrases_GeneratedFromRegionalPhrases');
  return [
    { name: 'compatible-characters', data: characters(entries('CJK_Compatibility_Ideographs')) },
    ...table('st', [...st, ...trimmed(stPhrases, st)]),
    ...table('ts', [...ts, ...entries('TSPhrases')]),
    ...table('tw', entries('TWVariants', 'TWVariantsPhrases')),
    ...table('tw-back', entries('TWVariantsRev', 'TWVariantsRevPhrases')),
    ...table('hk', entries('HKVariants', 'HKVariantsPhrases')),
    ...table('hk-back', entries('HKVariantsRev', 'HKVariantsRevPhrases')),
  ];
}

/** The text of a module's file. */
export function moduleText({ data }: DataModule): string {
  if (/['\\]/.test(data)) throw new Error('data would need escapes');
  return `// Made from the dictionaries of OpenCC (Apache-2.0) by bench/script/generate-data.ts; do not edit.\nexport default '${data.replaceAll('\n', '\\n')}';\n`;
}

function isOne(text: string): boolean {
  return Array.from(text).length === 1;
}

function characters(entries: readonly Entry[]): string {
  return sorted(entries)
    .map(({ source, forms }) => source + forms.join(''))
    .join(' ');
}

function grouped(entries: readonly Entry[], single: readonly Entry[]): string {
  const usual = new Map(single.map(({ source, forms }) => [source, forms[0] ?? source]));
  const groups = Map.groupBy(sorted(entries), ({ source }) =>
    String.fromCodePoint(source.codePointAt(0) ?? 0),
  );
  return [...groups]
    .map(([first, group]) => {
      const tails = group.map(({ source, forms }) => {
        const plain = Array.from(source, (char) => usual.get(char) ?? char).join('');
        const tail = source.slice(first.length);
        return forms.length === 1 && forms[0] === plain ? tail : `${tail}=${forms.join('/')}`;
      });
      return `${first} ${tails.join(' ')}`;
    })
    .join('\n');
}

/** One entry for each source, the first of the dictionaries; in the order of code units. */
function sorted(entries: readonly Entry[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(entry.source)) first.set(entry.source, entry);
  return [...first.values()].sort((a, b) => (a.source < b.source ? -1 : 1));
}
