/** A source and the forms it may take, the usual one first; all of the same number of code points. */
export interface Entry {
  source: string;
  forms: readonly string[];
}

/** The entries of a dictionary of OpenCC: lines `source<TAB>form form …`, comments begin with #. */
export function entriesOf(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    const [source = '', forms = ''] = line.split('\t');
    return line.startsWith('#') || forms === '' ? [] : [{ source, forms: forms.trim().split(' ') }];
  });
}

/**
 * The phrases a greedy longest match needs: those that differ from their characters one by one, and those that keep
 * a needed phrase from being found because it begins inside them.
 */
export function trimmed(phrases: readonly Entry[], characters: readonly Entry[]): Entry[] {
  const usual = new Map(characters.map(({ source, forms }) => [source, forms[0] ?? source]));
  const spelled = (text: string): string =>
    Array.from(text, (char) => usual.get(char) ?? char).join('');
  const kept = new Map<string, Entry>();
  const beginnings = new Set<string>();
  const keep = (entry: Entry): void => {
    kept.set(entry.source, entry);
    const points = Array.from(entry.source);
    points.forEach((_, end) => beginnings.add(points.slice(0, end + 1).join('')));
  };
  const hides = (source: string): boolean => {
    const points = Array.from(source);
    return points.some((_, start) => {
      const rest = points.slice(start);
      if (start > 0 && beginnings.has(rest.join(''))) return true;
      return rest.some(
        (__, end) => end + 1 < points.length && kept.has(rest.slice(0, end + 1).join('')),
      );
    });
  };
  for (const phrase of phrases)
    if (phrase.forms.length > 1 || phrase.forms[0] !== spelled(phrase.source)) keep(phrase);
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    for (const phrase of phrases)
      if (!kept.has(phrase.source) && hides(phrase.source)) keep(phrase);
  }
  return [...kept.values()];
}
