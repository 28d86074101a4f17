import { wordsOf } from '../engine/words.ts';
import { titleAfter } from './evidence.ts';
import { fullNamesAt } from './full-name.ts';
import { surnames } from './surnames.ts';

/** Who an article speaks of, as far as their surnames are also words. */
export interface People {
  /** Full names that stand beyond doubt somewhere. */
  names: ReadonlySet<string>;
  /** Surnames somebody in the article bears. */
  surnames: ReadonlySet<string>;
}

/** A name that comes back says more for itself each time, up to this. */
const mostRepeats = 3;

/** Reads a whole article once for the people in it: what is clear in one place helps in the others. */
export function peopleOf(text: string): People {
  const words = wordsOf(text);
  const best = new Map<string, { score: number; threshold: number; count: number }>();
  const borne = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const surname = surnames.get(char);
    if (!surname) continue;
    if (text.charAt(at - 1) === '姓') borne.add(char);
    const after = text.slice(at + 1, at + 6);
    const isWord = surname.notAfter.includes(text.charAt(at - 1)) && at > 0;
    if (
      !isWord &&
      titleAfter.test(after) &&
      !surname.notBefore.test(after) &&
      words.startOf(at) === at
    )
      borne.add(char);
    for (const { name, score } of fullNamesAt(text, at, surname, words)) {
      const known = best.get(name);
      best.set(name, {
        threshold: surname.threshold,
        score: Math.max(score, known?.score ?? 0),
        count: Math.min((known?.count ?? 0) + 1, mostRepeats),
      });
    }
  }
  const names = [...best]
    .filter(([name, { score, threshold, count }]) => {
      // Of 余德昌 and 余德, which come equally often, the longer is the name.
      const repeats = name.length === 3 ? count - 1 : (count - 1) / 3;
      return score + 0.75 * repeats >= threshold;
    })
    .map(([name]) => name);
  for (const name of names) borne.add(name.charAt(0));
  return { names: new Set(names), surnames: borne };
}
