import { addressed } from './evidence.ts';
import { givenNameLikeness } from './given-name.ts';
import type { NameSpan } from './name-span.ts';
import { compoundSurnames } from './surnames.ts';

const compound = new RegExp(Object.keys(compoundSurnames).join('|'), 'u');

/** Surnames of two characters, 鲜于, with a given name or a title after them. */
export function compoundNamesIn(text: string): NameSpan[] {
  return Array.from(text.matchAll(new RegExp(compound, 'gu')), ({ 0: char, index: offset }) => {
    const given = text.slice(offset + 2, offset + 4);
    const sure = givenNameLikeness(given) >= 1 || addressed(given);
    return {
      offset,
      text: char,
      output: compoundSurnames[char] ?? char,
      sure,
      reason: `复姓“${char}”`,
    };
  });
}
