import { commonSurnames } from './common-surnames.ts';
import { evidenceAfter, evidenceBefore } from './evidence.ts';
import { givenCharacters } from './given-characters.ts';
import { givenNameLikeness } from './given-name.ts';
import { misreadGiven } from './misread-given.ts';
import type { NameSpan } from './name-span.ts';

/** Any surname asks for more evidence here than a rare one: 高, 白, 田 are words. */
const doubt = 1;
const sureFrom = 3.5;

const characters = Object.keys(misreadGiven).join('');
const pattern = new RegExp(
  `[${[...commonSurnames.keys()].join('')}](?=[${characters}]|\\p{Script=Han}[${characters}])`,
  'gu',
);

/** Names with an untroubled surname whose given name would be read as a word: 李占海, 王征. */
export function misreadNamesIn(text: string, context: string): NameSpan[] {
  const known = knownNames(context === '' ? text : `${text}\n${context}`);
  return Array.from(text.matchAll(pattern), ({ 0: char, index: offset }): NameSpan[] => {
    const name = [3, 2]
      .map((length) => text.slice(offset, offset + length))
      .find((it) => known.has(it));
    const output = name ? formOf(name) : undefined;
    if (!name || output === undefined) return [];
    return [{ offset, text: name, output, sure: true, reason: `“${name}”似为人名，姓“${char}”` }];
  }).flat();
}

function knownNames(text: string): ReadonlySet<string> {
  const scores = new Map<string, number>();
  const followers = new Map<string, Set<string>>();
  for (const { index: offset } of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, offset - 6), offset);
    for (const length of [2, 1]) {
      const given = text.slice(offset + 1, offset + 1 + length);
      const after = text.slice(offset + 1 + length, offset + 12);
      const likeness = likenessOf(given, after);
      if (likeness === 0) continue;
      const name = text.slice(offset, offset + 1 + length);
      const next = (followers.get(name) ?? new Set()).add(after.slice(0, 2));
      followers.set(name, next);
      const introduced = evidenceBefore(before);
      const score =
        introduced + (evidenceAfter(after) || -1) + likeness - doubt - (introduced === 0 ? 1 : 0);
      scores.set(name, Math.max(score, scores.get(name) ?? 0));
    }
  }
  const sure = [...scores].filter(
    ([name, score]) => score + Math.min(2, (followers.get(name)?.size ?? 1) - 1) >= sureFrom,
  );
  return new Set(sure.map(([name]) => name));
}

/** How much a given name with a misread character looks like one; 0 where that character begins a word. */
function likenessOf(given: string, after: string): number {
  const chars = [...given];
  const at = chars.findLastIndex((char) => char in misreadGiven);
  const rest = chars.slice(at + 1).join('') + after;
  if (at < 0 || misreadGiven[chars[at] ?? '']?.begins.test(rest)) return 0;
  if (chars.length === 1) return 0.5;
  const other = chars[1 - at] ?? '';
  if (!givenCharacters.has(other)) return 0;
  return givenNameLikeness(other) > 0 ? 1.5 : 1;
}

function formOf(name: string): string | undefined {
  const [surname = '', ...given] = name;
  const forms = [
    commonSurnames.get(surname),
    ...given.map((char) => misreadGiven[char]?.form ?? givenCharacters.get(char)),
  ];
  return forms.every((form) => form !== undefined) ? forms.join('') : undefined;
}
