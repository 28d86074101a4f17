import { hanNumber } from '../figure/numerals.ts';
import type { Relation } from './relation.ts';

const point = /(?<=^|[。；，：、！？\s”])(?<numeral>十?[一二三四五六七八九]|十)是/g;
const announced =
  /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:件|项|个|点|条|方面|招|步)[^，。；：\d]{0,12}[，：。]?$/;

interface Run {
  last: number;
  /** None left out and none twice so far. */
  whole: boolean;
  /** How many were announced. */
  count: number | undefined;
  /** The first of them. */
  at: RegExpExecArray;
}

/** 一是…二是…三是… in a block: none left out, none twice, as many as announced. */
export function numberings(text: string): Relation[] {
  const found: Relation[] = [];
  let run: Run | undefined;
  const finish = (): void => {
    if (run && run.last > 1 && run.whole) found.push(...(asAnnounced(text, run) ?? []));
    run = undefined;
  };
  for (const match of text.matchAll(point)) {
    const number = hanNumber(match.groups?.['numeral'] ?? '') ?? 0;
    if (number === 1) {
      finish();
      const head = announced.exec(text.slice(Math.max(0, match.index - 20), match.index));
      const count = head?.groups?.['count'];
      run = {
        last: 1,
        whole: true,
        count: count === undefined ? undefined : (hanNumber(count) ?? Number(count)),
        at: match,
      };
    } else if (run && number > run.last) {
      if (number > run.last + 1) {
        found.push(gapAt(match, run.last));
        run.whole = false;
      }
      run.last = number;
    } else if (run?.last === number) {
      found.push(twice(match, number));
      run.whole = false;
    }
  }
  finish();
  return found;
}

function spanOf(match: RegExpExecArray): Relation['at'] {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}

function gapAt(match: RegExpExecArray, last: number): Relation {
  return {
    kind: 'numbering',
    verdict: 'fails',
    at: spanOf(match),
    from: [],
    working: `${han(last)}是之后是${match[0]}`,
    expected: `${han(last + 1)}是`,
  };
}

function twice(match: RegExpExecArray, number: number): Relation {
  return {
    kind: 'numbering',
    verdict: 'fails',
    at: spanOf(match),
    from: [],
    working: `${match[0]}出现了两次`,
    expected: `${han(number + 1)}是`,
  };
}

/** A list may go on in the next paragraph: a count that is not reached is only doubtful. */
function asAnnounced(text: string, { last, count, at }: Run): Relation[] | undefined {
  if (count === undefined || count < 2) return undefined;
  const head = text.slice(Math.max(0, at.index - 20), at.index);
  const offset = announced.exec(head)?.index ?? 0;
  const start = at.index - head.length + offset;
  const end = at.index;
  const holds = count === last;
  return [
    {
      kind: 'count',
      verdict: holds ? 'holds' : 'doubtful',
      at: { text: text.slice(start, end).replace(/[，：。]$/, ''), start, end },
      from: [],
      working: `一是到${han(last)}是，数出 ${last} ${holds ? '✓' : `≠ ${count}`}`,
      ...(!holds && { expected: String(last) }),
    },
  ];
}

function han(number: number): string {
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  return number < 10
    ? (digits[number] ?? '')
    : `${number < 20 ? '十' : (digits[Math.floor(number / 10)] ?? '') + '十'}${digits[number % 10] ?? ''}`;
}
