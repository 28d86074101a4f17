/** Words up to so many characters, asked for at the end or the beginning of a text. */
export interface WordSet {
  words: ReadonlySet<string>;
  longest: number;
}

/** The words of a list separated by white space. */
export function words(list: string): WordSet {
  const all = list.trim().split(/\s+/u);
  return { words: new Set(all), longest: Math.max(...all.map((word) => word.length)) };
}

export function startsWithOne(text: string, set: WordSet): boolean {
  for (let length = Math.min(set.longest, text.length); length > 0; length -= 1) {
    if (set.words.has(text.slice(0, length))) return true;
  }
  return false;
}

export function endsWithOne(text: string, set: WordSet): boolean {
  for (let length = Math.min(set.longest, text.length); length > 0; length -= 1) {
    if (set.words.has(text.slice(-length))) return true;
  }
  return false;
}
