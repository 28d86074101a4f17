import { evidenceAfter, evidenceBefore } from './evidence.ts';
import { givenNameLikeness } from './given-name.ts';
import { called, declared, endsWord, entitled, type Place } from './place.ts';

/** Evidence from which a name is sure. */
export const sureFrom = 3;

/** What a whole article says about its people. */
export interface People {
  /** Full names with their evidence. */
  names: ReadonlyMap<string, number>;
  /** Surnames somebody in the article surely has. */
  surnames: ReadonlySet<string>;
}

/** The people of an article: the best evidence for a name anywhere counts everywhere. */
export function peopleOf(places: readonly Place[]): People {
  const counts = followersOf(places);
  const names = new Map<string, number>();
  const known = new Set<string>();
  for (const place of places) {
    if (declared(place) || (place.surname.doubt <= 2 && entitled(place))) known.add(place.char);
    for (const length of [2, 1]) {
      const given = place.after.slice(0, length);
      if (place.inWord && !called(place) && !framed(place, length)) continue;
      const score = fullNameScore(place, given, counts);
      if (score > (names.get(place.char + given) ?? 0)) names.set(place.char + given, score);
    }
  }
  for (const [name, score] of names) if (score >= sureFrom) known.add(name.charAt(0));
  return { names, surnames: known };
}

/** A role before and speaking after leave no room for a word: 技术员苏醒说. */
function framed(place: Place, length: number): boolean {
  const { before, after, surname } = place;
  if (surname.doubt > 0 || endsWord(place)) return false;
  return evidenceBefore(before) >= 3 && evidenceAfter(after.slice(length)) >= 3;
}

type Counts = ReadonlyMap<string, ReadonlySet<string>>;

/** What follows each possible full name of two and of three characters: a phrase said twice is no evidence. */
function followersOf(places: readonly Place[]): Counts {
  const followers = new Map<string, Set<string>>();
  for (const { char, after, inWord } of places) {
    if (inWord) continue;
    for (const length of [1, 2]) {
      const name = char + after.slice(0, length);
      const next = after.slice(length, length + 2);
      followers.set(name, (followers.get(name) ?? new Set()).add(next));
    }
  }
  return followers;
}

function fullNameScore(place: Place, given: string, counts: Counts): number {
  const likeness = givenNameLikeness(given);
  if (likeness === 0) return 0;
  const { surname, char, before, after } = place;
  const count = counts.get(char + given)?.size ?? 1;
  const repeated = surname.doubt <= 2 ? Math.min(2, count - 1) : Math.min(1, (count - 1) / 2);
  const short = given.length === 1 && surname.doubt > 0 ? 0.5 : 0;
  const introduced = evidenceBefore(before);
  const followed = evidenceAfter(after.slice(given.length));
  const unsaid = introduced >= 2 && likeness === 2 ? -0.5 : -1;
  const abrupt = introduced === 0 && surname.doubt > 0 ? 1 : 0;
  return (
    introduced +
    (followed === 0 && surname.doubt > 0 ? unsaid : followed) +
    likeness +
    repeated -
    short -
    abrupt -
    surname.doubt
  );
}
