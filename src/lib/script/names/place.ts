import { addressed, freeBefore, roleBefore } from './evidence.ts';
import { surnames, type Surname } from './surnames.ts';

/** A place in a text where a surname may stand. */
export interface Place {
  offset: number;
  char: string;
  surname: Surname;
  before: string;
  after: string;
  /** Whether the character belongs to an ordinary word here. */
  inWord: boolean;
}

const surnameChar = new RegExp(`[${Object.keys(surnames).join('')}]`, 'gu');

/** Every character of the text that is a surname anywhere, in order. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const { 0: char, index: offset } of text.matchAll(surnameChar)) {
    const surname = surnames[char];
    if (!surname) continue;
    const before = text.slice(Math.max(0, offset - 6), offset);
    const after = text.slice(offset + 1, offset + 12);
    const inWord = (surname.begins?.test(after) ?? false) || endsWord({ surname, before });
    places.push({ offset, char, surname, before, after, inWord });
  }
  return places;
}

/** The character ends an ordinary word: 由于, 规范. */
export function endsWord({ surname, before }: Pick<Place, 'surname' | 'before'>): boolean {
  return (surname.endsAfter?.test(before) ?? false) && !roleBefore(before);
}

/** A name is announced, whatever word its first characters make. */
export function called({ before }: Place): boolean {
  return /(?:名叫|叫|姓名|名为|人称|名字是)$/u.test(before);
}

/** The surname is named as one: 姓种的. */
export function declared({ before, after }: Place): boolean {
  return /(?<![百改换随复同])姓$/u.test(before) && /^(?:[^\p{L}]|$|的|叫|人|名)/u.test(after);
}

/** A title no word could begin with, and a clause or a role before: 游医生. */
export function entitled(place: Place): boolean {
  const { before, after } = place;
  return titleBegins(after) && !endsWord(place) && (freeBefore(before) || roleBefore(before));
}

/** A title no word of the surname's character could begin with: 种大爷, but not 干部长期. */
export function titleBegins(after: string): boolean {
  return addressed(after) && !/^[家部氏某校]/u.test(after);
}
