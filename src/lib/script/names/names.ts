import { addressed, evidenceAfter, evidenceBefore, freeBefore, roleBefore } from './evidence.ts';
import { givenForm, givenNameLikeness } from './given-name.ts';
import type { NameSpan } from './name-span.ts';
import { compoundSurnames, surnames, type Surname } from './surnames.ts';

/** Evidence from which a name is sure, and from which it is worth asking the editor. */
const sureFrom = 3.5;
const askFrom = 2.5;

/** A place in a text where a surname may stand. */
interface Place {
  offset: number;
  char: string;
  surname: Surname;
  before: string;
  after: string;
  /** Whether the character belongs to an ordinary word here. */
  inWord: boolean;
}

/** What a whole article says about its people. */
interface People {
  /** Full names with their evidence. */
  names: ReadonlyMap<string, number>;
  /** Surnames somebody in the article surely has. */
  surnames: ReadonlySet<string>;
}

/**
 * The Chinese personal names in `text` whose surname takes another form as a word, in the order of the text.
 * @param context More of the same article: a name settled there is known here.
 * @example namesIn('村民余桂英说')[0]?.output // '余桂英'
 */
export function namesIn(text: string, context = ''): NameSpan[] {
  const places = placesIn(text);
  if (places.length === 0 && !compound.test(text)) return [];
  const people = peopleOf(context && context !== text ? [...places, ...placesIn(context)] : places);
  const spans = places.flatMap((place) => nameAt(place, people) ?? []);
  return [...spans, ...compoundNamesIn(text)].sort((a, b) => a.offset - b.offset);
}

const surnameChar = new RegExp(`[${Object.keys(surnames).join('')}]`, 'gu');

function placesIn(text: string): Place[] {
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
function endsWord({ surname, before }: Pick<Place, 'surname' | 'before'>): boolean {
  return (surname.endsAfter?.test(before) ?? false) && !roleBefore(before);
}

function peopleOf(places: readonly Place[]): People {
  const counts = followersOf(places);
  const names = new Map<string, number>();
  const known = new Set<string>();
  for (const place of places) {
    if (declared(place)) known.add(place.char);
    if (place.inWord && !called(place)) continue;
    for (const length of [2, 1]) {
      const given = place.after.slice(0, length);
      const score = fullNameScore(place, given, counts);
      if (score > (names.get(place.char + given) ?? 0)) names.set(place.char + given, score);
    }
  }
  for (const [name, score] of names) if (score >= sureFrom) known.add(name.charAt(0));
  return { names, surnames: known };
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
  const repeated = surname.doubt < 2 ? Math.min(2, count - 1) : Math.min(1, (count - 1) / 2);
  const short = given.length === 1 && surname.doubt > 0 ? 0.5 : 0;
  const introduced = evidenceBefore(before);
  const abrupt = introduced === 0 && surname.doubt > 0 ? 1 : 0;
  return (
    introduced +
    evidenceAfter(after.slice(given.length)) +
    likeness +
    repeated -
    short -
    abrupt -
    surname.doubt
  );
}

/** A name is announced, whatever word its first characters make. */
function called({ before }: Place): boolean {
  return /(?:名叫|叫|姓名|名为|人称|名字是)$/u.test(before);
}

/** The surname is named as one: 姓种的. */
function declared({ before, after }: Place): boolean {
  return /(?<![百改换随复同])姓$/u.test(before) && /^(?:[^\p{L}]|$|的|叫|人|名)/u.test(after);
}

function nameAt(place: Place, people: People): NameSpan | undefined {
  const { offset, char, surname, after, inWord } = place;
  const alone = { offset, text: char, output: surname.form };
  if (declared(place)) return { ...alone, sure: true, reason: `“姓”后为姓氏“${char}”` };
  const full = fullNameAt(place, people);
  if (full?.sure) return full;
  const beginsWord =
    surname.begins?.test(after) && !(people.surnames.has(char) && /^[的在把说也不]/u.test(after));
  if (!beginsWord || titleBegins(after)) {
    const reason = familiar(place, people) ?? titled(place, people);
    if (reason) return { ...alone, sure: true, reason };
  }
  return inWord ? undefined : full;
}

function fullNameAt(place: Place, people: People): NameSpan | undefined {
  const { offset, char, surname, after, inWord } = place;
  const [given, score] = [2, 1]
    .map((length) => after.slice(0, length))
    .map((text): [string, number] => [text, people.names.get(char + text) ?? 0])
    .reduce((best, next) => (next[1] > best[1] ? next : best));
  if (score < askFrom || (inWord && (given.length < 2 || score < sureFrom))) return undefined;
  const form = givenForm(given);
  return {
    offset,
    text: char + given.slice(0, form.length),
    output: surname.form + form,
    sure: score >= sureFrom,
    reason: `“${char}${given}”似为人名（证据 ${String(score)}）`,
  };
}

/** 老余, 小范: with a person's predicate, or of a surname the article knows. */
function familiar({ before, after, char, surname }: Place, people: People): string | undefined {
  const call = /(?<![大从最极较变弱缩幼微矮窄细渺古衰养敬元苍到至])[老小阿]$/u.exec(before)?.[0];
  if (!call) return undefined;
  if (
    /^\s*(?:[0-9]|等于|或等于|[零一二两三四五六七八九十百][0-9个年人斤米亩百分成倍月天元万千])/u.test(
      after,
    )
  )
    return undefined;
  const next = evidenceAfter(after);
  const named = /(?:(?:叫|喊|称)[他她我]?(?:作|做|为)?|[个位名的这跟对和给问找让“])[老小阿]$/u.test(
    before,
  );
  if (
    people.surnames.has(char)
      ? next >= 1
      : surname.doubt <= 1 && ((next >= 2 && !after.startsWith('、')) || (named && next >= 1))
  ) {
    return `“${call}${char}”为称呼`;
  }
  return undefined;
}

/** 余主任, 于大爷, 范叔: a title or a kin word after the surname. */
function titled(place: Place, people: People): string | undefined {
  const { before, after, char, surname } = place;
  const inWord = titleBegins(after) ? endsWord(place) : place.inWord;
  if (inWord || !addressed(after)) return undefined;
  const free = freeBefore(before) || roleBefore(before);
  if (people.surnames.has(char) ? free || surname.doubt === 0 : fitsAlone(surname.doubt, free)) {
    return `“${char}”后为称谓`;
  }
  return undefined;
}

/** A title no word of the surname's character could begin with: 种大爷, but not 干部长期. */
function titleBegins(after: string): boolean {
  return addressed(after) && !/^[家部氏某校]/u.test(after);
}

function fitsAlone(doubt: number, free: boolean): boolean {
  return doubt === 0 || (doubt <= 3 && free);
}

const compound = new RegExp(Object.keys(compoundSurnames).join('|'), 'u');

function compoundNamesIn(text: string): NameSpan[] {
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
