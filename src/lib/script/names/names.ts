import { wordsOf, type Words } from '../engine/words.ts';
import { edge, nickname, placeAfter, titleAfter, titleBefore } from './evidence.ts';
import { fullNamesAt } from './full-name.ts';
import type { NameSpan } from './name-span.ts';
import { peopleOf, type People } from './people.ts';
import { surnames, type Surname } from './surnames.ts';

/**
 * Personal names of surnames that are also words, where several signs agree: a role before or after, the pattern of a
 * given name, who speaks, the same name elsewhere in the article. Linear in the length of the text.
 */
export function namesIn(text: string, context = text): NameSpan[] {
  if (!mayHoldNames(text)) return [];
  const words = wordsOf(text);
  const people = known(context);
  const found: NameSpan[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const surname = surnames.get(text.charAt(at));
    const span = surname && nameAt(text, at, surname, words, people);
    if (!span) continue;
    found.push(span);
    at += span.text.length - 1;
  }
  return found;
}

const anySurname = new RegExp(`[${[...surnames.keys()].join('')}]`);

function mayHoldNames(text: string): boolean {
  return anySurname.test(text);
}

/** The people of the article that is converted block by block: read once. */
let last: { context: string; people: People } | undefined;

function known(context: string): People {
  if (last?.context !== context) last = { context, people: peopleOf(context) };
  return last.people;
}

function nameAt(
  text: string,
  at: number,
  surname: Surname,
  words: Words,
  people: People,
): NameSpan | undefined {
  const before = text.slice(Math.max(0, at - 12), at);
  const after = text.slice(at + 1, at + 14);
  const char = text.charAt(at);
  const span = (length: number, reason: string): NameSpan => ({
    offset: at,
    text: text.slice(at, at + length),
    output: surname.form,
    sure: true,
    reason,
  });
  if (before.endsWith('姓')) return span(1, '前面是“姓”');
  const isStart = words.startOf(at) === at;
  if (isStart && placeAfter.test(after) && !/[零〇一二三四五六七八九十百千万几数多]$/.test(before))
    return span(1, '地名里的姓');
  for (const length of [3, 2])
    if (people.names.has(text.slice(at, at + length)))
      return span(length, '像人名：前后是人做的事，或文中多次出现');
  const isBorne = people.surnames.has(char);
  const isExpected = titleBefore.test(before);
  const isWord = surname.notAfter.includes(before.slice(-1)) && before !== '';
  if (surname.notBefore.test(after)) return undefined;
  if (
    nickname.test(before) &&
    !/^(?:等于|\d)/.test(after) &&
    (isBorne || !isWord || /^[，。、：”]/.test(after))
  )
    return span(1, '前面是“老”“小”');
  if (isWord && !isExpected) return undefined;
  if (titleAfter.test(after) && (isBorne || isStart || isExpected || edge.test(before)))
    return span(1, '后面是称呼');
  const [best] = fullNamesAt(text, at, surname, words).toSorted((a, b) => b.score - a.score);
  return best && best.score >= surname.threshold
    ? span(best.name.length, '像人名：姓后面是常见的名字，前后是人做的事')
    : undefined;
}
