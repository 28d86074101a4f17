import type { Script } from './script.ts';

const corners: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const curls: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** A mark inside a Latin word is an apostrophe: 1990’s, don’t. */
const curlPairs = /“[^“”\ufffc]*”|(?<![A-Za-z0-9])‘[^‘’\ufffc]*’/gu;
const cornerPairs = /「[^「」\ufffc]*」|『[^『』\ufffc]*』/gu;

/**
 * Texts that follow each other with their pairs of quotation marks in the form of a script, 「」『』 in Traditional. A
 * mark without a partner stays.
 */
export function withQuotes(texts: readonly string[], to: Script): string[] {
  const [pairs, forms] = to === 'zh-Hant' ? [curlPairs, corners] : [cornerPairs, curls];
  const text = texts.join('');
  const units = text.split('');
  const turn = (start: number, piece: string): void => {
    for (const match of piece.matchAll(pairs)) {
      const from = start + match.index;
      for (const unit of [from, from + match[0].length - 1])
        units[unit] = forms[units[unit] ?? ''] ?? '';
      turn(from + 1, match[0].slice(1, -1));
    }
  };
  turn(0, text);
  let at = 0;
  return texts.map(({ length }) => units.slice(at, (at += length)).join(''));
}
