import { readFigures, type Figure } from '../figure/read.ts';
import { dimensionOf } from '../figure/units.ts';
import { isLike } from './like.ts';
import { before, between, type Sentence } from './sentence.ts';
import { lastYear, yearPattern } from './years.ts';

/** Two values of one thing, the earlier and the later: 由2016年的7064元增长到10264元. */
export interface Pair {
  from: Figure;
  to: Figure;
  fromYear?: number;
  toYear?: number;
  /** What the words say: that it rises, that it falls, or nothing. */
  direction?: 'up' | 'down';
  /** Which figure of the sentence ends the pair. */
  index: number;
  /** Where the pair ends in the text. */
  end: number;
}

export const rising = '增长|增加|提高|上升|提升|上涨|增至|升至|涨至|攀升|跃升|扩大|增|升|涨';
export const falling = '下降|减少|降低|缩减|压减|压缩|缩小|回落|下跌|减至|降至|降|减|跌';
const how =
  '(?:大幅|稳步|逐步|逐年|持续|快速|迅速|进一步|显著|明显|已经?|则|再|又|一举|不断|后来|直接|陆续|起步|起|最终|现在|目前|如今)';
const when = `(?:${yearPattern}的?|现在的?|目前的?|如今的?|今年的?|年底的?|当前的?|期末的?)`;
const origin = /(?:由|从|自|原|过去|以前|最初|起初|当初|去年|上年)[^，。；]{0,14}$/;
const dated = new RegExp(`${yearPattern}[^，。；\\d]{0,10}$`);
const moved = new RegExp(
  `^(?<comma>，)?${how}{0,3}(?:(?<up>${rising})|(?<down>${falling}))(?:到了|到|至|为|成|(?<=[至]))(?:了)?${when}?$`,
);
const bare = new RegExp(`^(?:到|至|—{1,2})${when}?$`);
const later = new RegExp(
  `^[^，。；\\d]{0,6}，(?:而|但)?(?:到了?|至|则)?(?<year>${yearPattern})[^，。；\\d]{0,8}$`,
);
const reaching = new RegExp(`(?:为|是|有|达|到|了|至|的)$`);
const compared = new RegExp(
  `^[^。；，\\d]{0,4}，?[^。；，\\d]{0,4}(?:比|较|相比)(?:${yearPattern}|上年|去年|同期|当时|原来|过去|以前|此前)*(?:[^，。；\\d]{0,8}的|是|为)?$`,
);

/** The pairs a sentence names, in order. Two figures make one only where the words between them say so. */
export function pairsIn(sentence: Sentence): Pair[] {
  const { figures } = sentence;
  return figures.flatMap((_, index) => [
    ...(rangePair(sentence, index) ?? []),
    ...(fromTo(sentence, index) ?? comparison(sentence, index) ?? []),
  ]);
}

function fromTo(sentence: Sentence, index: number): Pair[] | undefined {
  const [from, last] = sentence.figures.slice(index, index + 2);
  if (!from || !last || !comparable(from, last)) return undefined;
  const link = between(sentence, from, last);
  if (link.length > 40) return undefined;
  const head = before(sentence, from.start, 24);
  const verb = moved.exec(link);
  const hasOrigin = origin.test(head) || dated.test(head);
  const isPair = verb
    ? verb.groups?.['comma'] === undefined || hasOrigin
    : (bare.test(link) && origin.test(head)) ||
      (later.test(link) && reaching.test(link) && hasOrigin && yearOf(head) !== undefined);
  if (!isPair) return undefined;
  return [
    {
      ...pairOf(from, last, yearOf(head), lastYear(link), wordsOf(link)),
      index: index + 1,
      end: last.end,
    },
  ];
}

/** 176.4亿元，比2016年的107.8亿元增长63.6%: the later value stands first. */
function comparison(sentence: Sentence, index: number): Pair[] | undefined {
  const [first, second] = sentence.figures.slice(index, index + 2);
  if (!first || !second || !comparable(second, first)) return undefined;
  const link = between(sentence, first, second);
  if (!compared.test(link)) return undefined;
  const pair = pairOf(second, first, lastYear(link), yearOf(before(sentence, first.start, 24)));
  return [{ ...pair, index: index + 1, end: second.end }];
}

/** 从7064元到10264元 is read as one figure with two ends. */
function rangePair(sentence: Sentence, index: number): Pair[] | undefined {
  const figure = sentence.figures[index];
  if (figure?.max === undefined || !/[到至]/.test(figure.text)) return undefined;
  const head = before(sentence, figure.start, 24);
  if (!/(?:由|从|自)[^，。；]{0,14}$/.test(head)) return undefined;
  const cut = figure.text.search(/[到至]/) + 1;
  const [from] = readFigures(figure.text.slice(0, cut - 1));
  const [last] = readFigures(figure.text.slice(cut));
  if (!from || !last || !comparable(from, last)) return undefined;
  const shift = (each: Figure, by: number): Figure => ({
    ...each,
    start: each.start + by,
    end: each.end + by,
  });
  const pair = pairOf(shift(from, figure.start), shift(last, figure.start + cut), yearOf(head));
  return [{ ...pair, index, end: figure.end }];
}

function pairOf(
  from: Figure,
  last: Figure,
  fromYear?: number,
  toYear?: number,
  direction?: 'up' | 'down',
): Omit<Pair, 'index' | 'end'> {
  return {
    from,
    to: last,
    ...(fromYear !== undefined && { fromYear }),
    ...(toYear !== undefined && { toYear }),
    ...(direction && { direction }),
  };
}

function comparable(a: Figure, b: Figure): boolean {
  return (
    isLike(a, b) && dimensionOf(a.unit) !== 'points' && [a, b].every(({ value }) => value >= 0)
  );
}

/** The year said of the figure that follows; none where another figure or a stop stands between. */
function yearOf(head: string): number | undefined {
  return lastYear(head.split(/[。；]/).at(-1) ?? '');
}

function wordsOf(link: string): 'up' | 'down' | undefined {
  const { up, down } = moved.exec(link)?.groups ?? {};
  if (up !== undefined) return 'up';
  if (down !== undefined) return 'down';
  const plain = link.slice(link.lastIndexOf('，') + 1);
  const rises = new RegExp(`(?:${rising})(?:到|至|为|了)`).test(plain);
  const falls = new RegExp(`(?:${falling})(?:到|至|为|了)`).test(plain);
  return rises === falls ? undefined : rises ? 'up' : 'down';
}
