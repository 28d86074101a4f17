import type { Words } from '../engine/words.ts';
import { edge, quotedSpeech, titleBefore, verbAfter } from './evidence.ts';
import { isGiven } from './given.ts';
import type { Surname } from './surnames.ts';

/** Surname and given name at one place, with how much speaks for it. */
export interface FullName {
  name: string;
  score: number;
}

/** What may be full names at an offset, of three and of two characters; none where the surname is part of a word. */
export function fullNamesAt(text: string, at: number, surname: Surname, words: Words): FullName[] {
  const before = text.slice(Math.max(0, at - 12), at);
  const isExpected = titleBefore.test(before);
  if (surname.notBefore.test(text.slice(at + 1, at + 5))) return [];
  if (at > 0 && surname.notAfter.includes(text.charAt(at - 1)) && !isExpected) return [];
  return [3, 2].flatMap((length): FullName[] => {
    const name = text.slice(at, at + length);
    if (name.length < length || !/^\p{Script=Han}+$/u.test(name)) return [];
    const rest = text.slice(at + length, at + length + 8);
    let score = [...name].slice(1).filter(isGiven).length * (length === 3 ? 0.75 : 1);
    if (isExpected) score += 2.5;
    else if (edge.test(before)) score += 1;
    if (quotedSpeech.test(rest)) score += 1.5;
    else if (rest === '' || verbAfter.test(rest)) score += 0.75;
    if (/^、\p{Script=Han}{2,3}(?:[、和与等]|$)/u.test(rest)) score += 1;
    if (words.startOf(at) < at && !isExpected) score -= 1.5;
    const end = words.endOf(at);
    if (end > at + length) score -= 2;
    if (end === at + length || end === at + 1) score += 0.25;
    return [{ name, score }];
  });
}
