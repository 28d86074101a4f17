import { addressed, evidenceAfter, freeBefore, roleBefore } from './evidence.ts';
import type { People } from './people.ts';
import { endsWord, titleBegins, type Place } from './place.ts';

/** Why a surname without a given name is one here, in Chinese; undefined where nothing says so. */
export function surnameAlone(place: Place, people: People): string | undefined {
  const { after, char, surname } = place;
  const beginsWord =
    surname.begins?.test(after) && !(people.surnames.has(char) && /^[的在把说也不]/u.test(after));
  if (beginsWord && !titleBegins(after)) return undefined;
  return familiar(place, people) ?? titled(place, people) ?? nicknamed(place, people);
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
      ? next >= 1 || char !== '于'
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

function fitsAlone(doubt: number, free: boolean): boolean {
  return doubt === 0 || (doubt <= 2 && free);
}

/** “余豆腐”, 于记: what a known surname's owner is called. */
function nicknamed({ before, after, char, surname }: Place, people: People): string | undefined {
  if (!people.surnames.has(char) || surname.doubt > 2) return undefined;
  const quoted = /[“‘「]$/u.test(before) && /^\p{Script=Han}{1,3}[”’」]/u.test(after);
  return quoted || /^记(?![得者忆录住载账下])/u.test(after) ? `“${char}”为外号或字号` : undefined;
}
