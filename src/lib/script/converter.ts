import { decide, joined } from './engine/decide.ts';
import type { Term } from './glossary.ts';
import { lockedSpans, type LockedSpan } from './locked-spans.ts';
import type { Script } from './script.ts';

/** Habit of Traditional characters: `hant` is Taiwan-form characters without regional vocabulary. */
export type Profile = 'hant' | 'tw' | 'hk' | 'gov';

export interface ConverterOptions {
  /** Spellings to keep, the strongest first. */
  terms?: readonly Term[];
  /** Texts that never change. */
  keep?: readonly string[];
  profile?: Profile;
  /** The whole article, where a short text is a part of one. */
  context?: string;
}

export interface Converter {
  /**
   * The text in the other script; in its own script it only loses its inline marks `-{…}-`. Keeps the number
   * of code points wherever no inline mark or glossary term says otherwise. Never throws.
   */
  convert(text: string, from: Script, to: Script): string;
}

/**
 * A converter over OpenCC's tables, the register lexicon, names and rules of context, never a regional vocabulary.
 * Inline marks, glossary terms, addresses and file names are settled before any of these is asked.
 * @example createConverter({}).convert('发展', 'zh-Hans', 'zh-Hant') // '發展'
 */
export function createConverter(options: ConverterOptions = {}): Converter {
  const { terms = [], keep = [], profile = 'hant', context } = options;
  return {
    convert(text, from, to) {
      const locks = lockedSpans(text, { terms, keep, from, to });
      if (from === to) return joined(text, locks.map(lockDecision));
      return joined(
        text,
        decide(text, to, { profile, locks, ...(context !== undefined && { context }) }),
      );
    },
  };
}

interface Written {
  offset: number;
  source: { length: number };
  output: string;
}

function lockDecision({ start, end, output }: LockedSpan): Written {
  return { offset: start, source: { length: end - start }, output };
}
