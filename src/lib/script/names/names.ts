import { compoundNamesIn } from './compound-names.ts';
import { givenForm } from './given-name.ts';
import { misreadNamesIn } from './misread-names.ts';
import type { NameSpan } from './name-span.ts';
import { peopleOf, sureFrom, type People } from './people.ts';
import { declared, placesIn, type Place } from './place.ts';
import { surnameAlone } from './surname-alone.ts';

/** Evidence from which a name that is not sure is worth asking the editor. */
const askFrom = 2;

/** Evidence from which a name of two characters that also make a word is one. */
const framedFrom = 5;

/**
 * The Chinese personal names in `text` that would be misread as words, in the order of the text, none inside another.
 * @param context More of the same article: a name settled there is known here.
 * @example namesIn('村民余桂英说')[0]?.output // '余桂英'
 */
export function namesIn(text: string, context = ''): NameSpan[] {
  const elsewhere = context === text ? '' : context;
  const places = placesIn(text);
  const people = peopleOf(elsewhere ? [...places, ...placesIn(elsewhere)] : places);
  const spans = [
    ...places.flatMap((place) => nameAt(place, people) ?? []),
    ...compoundNamesIn(text),
    ...misreadNamesIn(text, elsewhere),
  ];
  return apart(spans.sort((a, b) => a.offset - b.offset));
}

/** The spans without those that begin inside another. */
function apart(spans: readonly NameSpan[]): NameSpan[] {
  let end = 0;
  return spans.filter(({ offset, text }) => {
    if (offset < end) return false;
    end = offset + text.length;
    return true;
  });
}

function nameAt(place: Place, people: People): NameSpan | undefined {
  const { offset, char, surname, inWord } = place;
  const alone = { offset, text: char, output: surname.form };
  if (declared(place)) return { ...alone, sure: true, reason: `“姓”后为姓氏“${char}”` };
  const full = fullNameAt(place, people);
  if (full?.sure) return full;
  const reason = surnameAlone(place, people);
  if (reason) return { ...alone, sure: true, reason };
  return inWord ? undefined : full;
}

function fullNameAt(place: Place, people: People): NameSpan | undefined {
  const { offset, char, surname, after, inWord } = place;
  const [given, score] = [2, 1]
    .map((length) => after.slice(0, length))
    .map((text): [string, number] => [text, people.names.get(char + text) ?? 0])
    .reduce((best, next) => (next[1] > best[1] ? next : best));
  if (score < askFrom || (inWord && score < (given.length < 2 ? framedFrom : sureFrom)))
    return undefined;
  const form = givenForm(given);
  return {
    offset,
    text: char + given.slice(0, form.length),
    output: surname.form + form,
    sure: score >= sureFrom,
    reason: `“${char}${given}”似为人名（证据 ${String(score)}）`,
  };
}
