import { Converter as openccConverter } from 'opencc-js';
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
}

export interface Converter {
  /**
   * The text in the other script; in its own script it only loses its inline marks `-{…}-`. Keeps the number
   * of code points wherever no inline mark or glossary term says otherwise. Never throws.
   */
  convert(text: string, from: Script, to: Script): string;
}

/** Stands for a locked span while the text around it is converted: no dictionary knows it. */
const barrier = '\ufffc';

/**
 * A converter over OpenCC's character and phrase tables, never its regional vocabulary. Inline marks, glossary
 * terms, addresses and file names are locked before any dictionary is asked.
 * @example createConverter({}).convert('发展', 'zh-Hans', 'zh-Hant') // '發展'
 */
export function createConverter(options: ConverterOptions = {}): Converter {
  const { terms = [], keep = [], profile = 'hant' } = options;
  return {
    convert(text, from, to) {
      const spans = lockedSpans(text, { terms, keep, from, to });
      const free =
        from === to
          ? withoutSpans(text, spans)
          : convertFree(withoutSpans(text, spans), to, profile);
      const parts = free.split(barrier);
      return parts.map((part, index) => part + (spans[index]?.output ?? '')).join('');
    },
  };
}

function withoutSpans(text: string, spans: readonly LockedSpan[]): string {
  let free = '';
  let at = 0;
  for (const { start, end } of spans) {
    free += text.slice(at, start).replaceAll(barrier, '\ufffd') + barrier;
    at = end;
  }
  return free + text.slice(at).replaceAll(barrier, '\ufffd');
}

function convertFree(text: string, to: Script, profile: Profile): string {
  const name = to === 'zh-Hans' ? 'cn' : profile;
  const output = dictionary(name)(text);
  return name === 'hant' ? output.replaceAll('汙', '污') : output;
}

const dictionaries = new Map<string, (text: string) => string>();

/** OpenCC's tables are costly to load: once for each direction. */
function dictionary(name: Profile | 'cn'): (text: string) => string {
  const known = dictionaries.get(name);
  if (known) return known;
  const made =
    name === 'cn'
      ? openccConverter({ from: 'tw', to: 'cn' })
      : openccConverter({ from: 'cn', to: name === 'hk' ? 'hk' : 'tw' });
  dictionaries.set(name, made);
  return made;
}
