/** Phrases by their first character, longest first; characters with every form they may take, the usual one first. */
export interface Table {
  /** The longest phrase at an offset no longer than `limit`, with its usual form. */
  phraseAt(text: string, offset: number, limit?: number): Phrase | undefined;
  formsOf(char: string): readonly string[] | undefined;
}

export interface Phrase {
  source: string;
  output: string;
}

/** A table from modules of data: lines `source<TAB>form form …`. */
export function tableOf(characters: string, phrases: string): Table {
  const forms = new Map<string, readonly string[]>();
  const outputs = new Map<string, string>();
  const lengths = new Map<string, number[]>();
  const addPhrase = (source: string, output: string): void => {
    outputs.set(source, output);
    const first = String.fromCodePoint(source.codePointAt(0) ?? 0);
    const known = lengths.get(first);
    if (!known) lengths.set(first, [source.length]);
    else if (!known.includes(source.length)) known.push(source.length);
  };
  for (const [source, all] of linesOf(characters)) {
    const list = all.split(' ');
    if (isOneCharacter(source)) forms.set(source, list);
    else addPhrase(source, list[0] ?? source);
  }
  for (const [source, all] of linesOf(phrases)) addPhrase(source, all.split(' ', 1)[0] ?? source);
  for (const list of lengths.values()) list.sort((a, b) => b - a);
  return {
    formsOf: (char) => forms.get(char),
    phraseAt(text, offset, limit = Infinity) {
      const first = text.charCodeAt(offset);
      const isPair = first >= 0xd800 && first < 0xdc00;
      for (const length of lengths.get(text.slice(offset, offset + (isPair ? 2 : 1))) ?? []) {
        if (length > limit) continue;
        const source = text.slice(offset, offset + length);
        const output = outputs.get(source);
        if (output !== undefined) return { source, output };
      }
      return undefined;
    },
  };
}

function linesOf(text: string): (readonly [string, string])[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const tab = line.indexOf('\t');
    return [line.slice(0, tab), line.slice(tab + 1)] as const;
  });
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && (text.codePointAt(0) ?? 0) > 0xffff);
}
