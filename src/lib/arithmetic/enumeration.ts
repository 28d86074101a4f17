import { hanNumber } from '../figure/numerals.ts';
import type { Relation } from './relation.ts';
import type { Sentence } from './sentence.ts';

const counter = '(?:件|项|个(?!月|百分点|小时|星期|工作日|学期|多)|类|条|种|大|方面|步|招|组|张)';
const announced = new RegExp(
  `(?<what>(?<count>(?<!\\d)\\d{1,2}|[一二两三四五六七八九十]{1,3})${counter})[”」』]?[^，。；：、\\d]{0,16}?，?` +
    '(?<mark>(?:分别|具体)(?:是|为|有|包括)|分为|即为?|就是|包括|包含|——|：)：?',
  'g',
);
/** The list that follows is all there is; after 包括 it may be a part. */
const complete = /分别|具体|分为|即|就是/;
const partial = /包/;
/** A list that goes on for longer, or into the next one, is not counted, so that reading stays linear. */
const longest = 1500;
const open = '“「『‘（《';
const close = '”」』’）》';

interface Counted {
  /** The fewest and the most items the list may be read as, and what it is most likely. */
  least: number;
  most: number;
  likely: number;
  /** Clauses of one pattern, 抓…，抓…: no other reading is likely. */
  isSure: boolean;
  /** The list ends in 等. */
  isOpen: boolean;
}

/** Announced counts held against the list that follows: 十五件，分别是抓…，抓…; 三项，即…、…和…. */
export function enumerations({ text, start, end: stop }: Sentence): Relation[] {
  const sentence = text.slice(start, stop);
  const matches = [...sentence.matchAll(announced)];
  return matches.flatMap((match, index): Relation[] => {
    const { what = '', count = '', mark = '' } = match.groups ?? {};
    const stated = hanNumber(count) ?? Number(count);
    const listAt = match.index + match[0].length;
    const end = Math.min(matches[index + 1]?.index ?? Infinity, listAt + longest);
    const listed = countItems(sentence.slice(listAt, end), mark, end < sentence.length);
    if (stated < 2 || !listed) return [];
    const from = start + match.index;
    const at = { text: what, start: from, end: from + what.length };
    const relation = judged(stated, listed, mark, what.slice(count.length));
    return relation ? [{ ...relation, at, from: [] }] : [];
  });
}

function judged(
  stated: number,
  { least, most, likely, isSure, isOpen }: Counted,
  mark: string,
  unit: string,
): Omit<Relation, 'at' | 'from'> | undefined {
  if (stated === likely) return { kind: 'count', verdict: 'holds', working: `数出 ${likely} ✓` };
  const isShort = stated > most;
  if (!isShort && stated >= least) return undefined;
  if (isShort && (isOpen || partial.test(mark))) return undefined;
  const isCertain = complete.test(mark) && (isSure || isShort || mark.startsWith('分别'));
  return {
    kind: 'count',
    verdict: isCertain ? 'fails' : 'doubtful',
    working: `数出 ${likely} ≠ ${stated}`,
    expected: `${likely}${unit}`,
  };
}

function countItems(rest: string, mark: string, isCut: boolean): Counted | undefined {
  const list = flat(rest);
  if (/^[一1]是|^[（(]?[一1][）)、]/.test(list)) return undefined;
  const run = sameBeginning(list, isCut);
  if (run >= 3) return { least: run, most: run, likely: run, isSure: true, isOpen: false };
  const segments = list.split('；').length;
  if (segments > 1) {
    return segments > 2 && !isCut && (complete.test(mark) || mark === '：')
      ? { least: 0, most: Infinity, likely: segments, isSure: false, isOpen: true }
      : undefined;
  }
  const [clause = '', ...others] = list.split('，');
  if (isCut && others.length === 0) return undefined;
  const items = clause.split('、');
  const last = items.at(-1) ?? '';
  if (items.length < 2 || items.some((item) => item === '' || item.length > 40)) return undefined;
  const conjunctions = items.map((item) => item.match(/以及|[和与及]/g)?.length ?? 0);
  const least = items.length;
  const inLast = (conjunctions.at(-1) ?? 0) > 0 ? 1 : 0;
  return {
    least,
    most: least + conjunctions.reduce((total, each) => total + each, 0),
    likely: least + inLast,
    isSure: false,
    isOpen: /等(?!级|次|额|候|待)/.test(last),
  };
}

/** How many clauses from the first on begin with its first character: 抓…，抓…，抓…. */
function sameBeginning(list: string, isCut: boolean): number {
  const clauses = list.split(/[，；]/);
  const head = clauses[0]?.charAt(0) ?? '';
  if (!/\p{Script=Han}/u.test(head)) return 0;
  const stop = clauses.findIndex((clause) => !clause.startsWith(head));
  if (stop !== -1) return stop;
  return isCut ? 0 : clauses.length;
}

/** The text with everything in quotation marks and brackets masked, so that only its own marks part it. */
function flat(text: string): string {
  let depth = 0;
  return [...text]
    .map((char) => {
      if (open.includes(char)) depth += 1;
      const inside = depth > 0;
      if (close.includes(char)) depth = Math.max(0, depth - 1);
      return inside ? '\u0001' : char;
    })
    .join('');
}
