import { converted } from './engine/decide.ts';
import type { Term } from './glossary.ts';
import { lockedSpans } from './locked-spans.ts';
import { withQuotes } from './quotes.ts';
import type { Script } from './script.ts';

/** Habit of Traditional characters: `hant` is Taiwan-form characters without regional vocabulary. */
export type Profile = 'hant' | 'tw' | 'hk' | 'gov';

export interface ConverterOptions {
  /** Spellings to keep, the strongest first. */
  terms?: readonly Term[];
  /** Texts that never change. */
  keep?: readonly string[];
  profile?: Profile;
  /** `corner` writes 「」『』 in Traditional and “”‘’ in Simplified; `keep`, the default, leaves quotes alone. */
  quotes?: 'keep' | 'corner';
  /** The whole article, where the texts are parts of one: people it names elsewhere are known. */
  context?: string;
}

export interface Converter {
  /**
   * The text in the other script; in its own script it only loses its inline marks `-{…}-`. Keeps the number
   * of code points wherever no inline mark or glossary term says otherwise. Never throws.
   */
  convert(text: string, from: Script, to: Script): string;
  /** The same for texts that follow each other, cut by tags: words run across their borders. */
  convertParts(texts: readonly string[], from: Script, to: Script): string[];
}

/**
 * A converter over OpenCC's tables, the register lexicon, personal names and rules of context, never a regional
 * vocabulary. Inline marks, glossary terms, addresses and file names are settled before any of these is asked.
 * @example createConverter({}).convert('发展', 'zh-Hans', 'zh-Hant') // '發展'
 */
export function createConverter(options: ConverterOptions = {}): Converter {
  const { terms = [], keep = [], profile = 'hant', quotes = 'keep', context } = options;
  const convertParts: Converter['convertParts'] = (texts, from, to) => {
    const locks = lockedSpans(texts.join(''), { terms, keep, from, to });
    const outputs = converted(texts, from, to, { profile, locks, context });
    return quotes === 'corner' && from !== to ? withQuotes(outputs, to) : outputs;
  };
  return {
    convert: (text, from, to) => convertParts([text], from, to).join(''),
    convertParts,
  };
}
