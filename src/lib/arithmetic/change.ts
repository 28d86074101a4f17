import type { Figure } from '../figure/read.ts';
import { dimensionOf } from '../figure/units.ts';
import { difference, intervalOf, mapped, quotient, type Interval } from './interval.ts';
import { falling, pairsIn, rising, type Pair } from './pair.ts';
import { verdictOf, type Relation, type RelationKind } from './relation.ts';
import type { Sentence } from './sentence.ts';
import { beside, inOneMagnitude, said } from './working.ts';
import { durations, yearsNamed } from './years.ts';

const filler =
  '(?:[\\d一二两三四五六七八九十]{1,3}年(?:来|间|共|累计|里|时间)?|累计|总共|总体|共|净|实际|合计|平均|已|整整|大幅|足足|也|共计|' +
  '(?:比|较|相比)(?:19|20)\\d{2}年底?|比(?:过去|原来|以前)|(?:总|累计)?(?=增幅|降幅|增速|涨幅))';
const up = `${rising}|净增|递增|多出|多了|多|增收|(?:增|涨|升)幅|增速|增长率|增长速度`;
const down = `${falling}|少了|少|降幅|减幅|跌幅`;
const statement = new RegExp(
  `^[）]?[，、（]?(?:相比|相较)?[，]?${filler}{0,3}(?<yearly>年均|年平均|平均每年|每年平均|年化)?(?:复合|实际)?` +
    `(?:(?<up>${up})|(?<down>${down}))(?:速度|率)?(?:了|达到|达|为|约为|是)*$`,
);
const respectively = new RegExp(
  `^[）]?[，、]?${filler}{0,3}分别(?<yearly>年均)?(?:(?<up>${up})|(?<down>${down}))(?:了|达到|达|为)*$`,
);
const doubled = new RegExp(
  `^[）]?[，、]?${filler}{0,2}(?:(?:实现|已|整整)(?:了)?)?翻(?:了)?(?<times>[一两二三]|\\d)?(?:番)(?<more>多|以上|有余)?`,
);
const numerals: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3 };

interface Change {
  pair: Pair;
  stated: Figure;
  yearly: boolean;
  sign: 1 | -1;
  sentence: Sentence;
}

/** What a sentence says of pairs of values: rates, yearly rates, differences, points, multiples, directions. */
export function changes(sentence: Sentence): Relation[] {
  const pairs = pairsIn(sentence);
  return pairs.flatMap((pair, index) => [
    ...(direction(sentence, pair) ?? []),
    ...(doubling(sentence, pair) ?? []),
    ...statementsOf(sentence, pairs, index).flatMap((change) => judged(change) ?? []),
  ]);
}

/** The figures after a pair that say how it changed; the first that says something else ends them. */
function statementsOf(sentence: Sentence, pairs: readonly Pair[], index: number): Change[] {
  const pair = pairs[index];
  if (!pair) return [];
  const found: Change[] = [];
  let end = pair.end;
  for (const stated of sentence.figures.filter(({ start }) => start >= pair.end)) {
    const words = sentence.text.slice(end, stated.start);
    if (words.length > 40) break;
    const match = statement.exec(words);
    if (!match) {
      if (found.length === 0 && respectively.test(words))
        return inTurn(sentence, pairs.slice(0, index + 1), stated, words);
      break;
    }
    found.push(changeOf(sentence, pair, stated, match));
    end = stated.end;
  }
  return found;
}

/** 分别增长63.6%、32.2%: as many pairs, in the same order. */
function inTurn(
  sentence: Sentence,
  pairs: readonly Pair[],
  first: Figure,
  words: string,
): Change[] {
  const match = respectively.exec(words);
  const { figures, text } = sentence;
  const stated = [first];
  for (const figure of figures.slice(figures.indexOf(first) + 1)) {
    const link = text.slice(stated.at(-1)?.end ?? 0, figure.start);
    if (!/^(?:[、和与及，]|以及)$/.test(link)) break;
    stated.push(figure);
  }
  if (!match || stated.length !== pairs.length) return [];
  return pairs.flatMap((pair, at) => {
    const figure = stated[at];
    return figure ? [changeOf(sentence, pair, figure, match)] : [];
  });
}

function changeOf(
  sentence: Sentence,
  pair: Pair,
  stated: Figure,
  { groups = {} }: RegExpExecArray,
): Change {
  const sign = groups['down'] === undefined ? 1 : -1;
  return { sentence, pair, stated, sign, yearly: groups['yearly'] !== undefined };
}

function judged(change: Change): Relation | undefined {
  const { pair, stated } = change;
  const unit = stated.unit;
  const isShare = dimensionOf(pair.from.unit) === 'share';
  if (unit === '%' || unit === '成') {
    if (isShare && !change.yearly) return percentOfShares(change);
    return change.yearly ? yearlyRate(change) : rate(change);
  }
  if (unit === '个百分点') return isShare ? gap(change, 'points') : undefined;
  if (unit === '倍') return change.yearly || change.sign < 0 ? undefined : multiple(change);
  return unit === pair.from.unit ? gap(change, 'difference') : undefined;
}

/** Growth in percent of the earlier value: B ÷ A − 1, so that A's rounding counts once. */
function rate(change: Change): Relation | undefined {
  const { pair, sign, stated } = change;
  const { from, to } = pair;
  if (from.value === 0) return undefined;
  const grown = mapped(ratio(pair), (value) => (value - 1) * 100);
  const { printed } = inOneMagnitude([from.value, to.value]);
  const [a = '', b = ''] = printed;
  const left = sign > 0 ? `(${b} − ${a}) ÷ ${a}` : `(${a} − ${b}) ÷ ${a}`;
  const value = ((to.value - from.value) / from.value) * 100 * sign;
  return relationOf(change, 'growth', signed(grown, sign), value, left, percent(stated));
}

function yearlyRate(change: Change): Relation | undefined {
  const { pair, sign, stated, sentence } = change;
  const { from, to } = pair;
  if (from.value === 0) return undefined;
  const candidates = yearsBetween(sentence, pair);
  const { printed } = inOneMagnitude([from.value, to.value]);
  const relations = candidates.flatMap((years) => {
    const root = (value: number): number => (value ** (1 / years) - 1) * 100;
    const follows = signed(mapped(ratio(pair), root), sign);
    const left = `(${printed[1] ?? ''} ÷ ${printed[0] ?? ''})^(1/${years}) − 1`;
    const value = root(to.value / from.value) * sign;
    const shown = sign > 0 ? left : `1 − ${left.slice(0, -4)}`;
    return relationOf(change, 'yearly', follows, value, shown, percent(stated)) ?? [];
  });
  if (relations.length < candidates.length) return undefined;
  return relations.find(({ verdict }) => verdict === 'holds') ?? relations[0];
}

/** How many years may lie between the values: by the years of the pair, else by what the sentence says of them. */
function yearsBetween(sentence: Sentence, { fromYear, toYear }: Pair): number[] {
  if (fromYear !== undefined && toYear !== undefined && toYear > fromYear)
    return [toYear - fromYear];
  const others =
    fromYear === undefined
      ? []
      : yearsNamed(sentence)
          .filter((year) => year > fromYear)
          .map((year) => year - fromYear);
  return [...new Set([...others, ...durations(sentence)])].filter((n) => n >= 1 && n <= 60);
}

function gap(change: Change, kind: 'difference' | 'points'): Relation | undefined {
  const { pair, sign, stated, yearly, sentence } = change;
  const { from, to } = pair;
  const years = yearly ? yearsBetween(sentence, pair) : [1];
  if (years.length !== 1) return undefined;
  const [n = 1] = years;
  const gained = mapped(difference(intervalOf(to), intervalOf(from)), (value) => value / n);
  const values = [from.value, to.value, stated.value];
  const { printed, magnitude } = inOneMagnitude(values);
  const [a = '', b = ''] = printed;
  const subtraction = sign > 0 ? `${b} − ${a}` : `${a} − ${b}`;
  const value = ((to.value - from.value) / n) * sign;
  return relationOf(
    change,
    kind,
    signed(gained, sign),
    value,
    n === 1 ? subtraction : `(${subtraction}) ÷ ${n}`,
    {
      unit: kind === 'points' ? ' 个百分点' : ` ${magnitude}${stated.unit}`,
      factor: { '': 1, 万: 1e4, 亿: 1e8 }[magnitude],
      times: 1,
    },
  );
}

/** 由60%提高到75%，提高15%: points were meant; 25 % is what it says. */
function percentOfShares(change: Change): Relation | undefined {
  const { pair, sign, stated } = change;
  const relative = rate(change);
  if (!relative || relative.verdict === 'holds') return relative;
  const gained = signed(difference(intervalOf(pair.to), intervalOf(pair.from)), sign);
  if (verdictOf(gained, intervalOf(stated), [pair.from, pair.to]) !== 'holds') return relative;
  return {
    ...relative,
    kind: 'percent-for-points',
    expected: `${stated.text.replace(/[%％]/, '')}个百分点`,
  };
}

/** 增长1.5倍 is 2.5 times as much. */
function multiple(change: Change): Relation | undefined {
  const { pair } = change;
  if (pair.from.value === 0) return undefined;
  const { printed } = inOneMagnitude([pair.from.value, pair.to.value]);
  const [a = '', b = ''] = printed;
  const follows = mapped(ratio(pair), (value) => value - 1);
  return relationOf(
    change,
    'multiple',
    follows,
    pair.to.value / pair.from.value - 1,
    `${b} ÷ ${a} − 1`,
    { unit: ' 倍', factor: 1, times: 1 },
  );
}

/** 翻一番 is said from about twice as much upwards. */
function doubling(sentence: Sentence, pair: Pair): Relation[] | undefined {
  const rest = sentence.text.slice(pair.end, Math.min(sentence.end, pair.end + 24));
  const match = doubled.exec(rest);
  if (!match || pair.from.value === 0) return undefined;
  const times = match.groups?.['times'] ?? '一';
  const wanted = 2 ** (numerals[times] ?? Number(times));
  const low = match.groups?.['more'] === undefined ? wanted * 0.95 : wanted;
  const follows = ratio(pair);
  const verdict = verdictOf(follows, { low, high: wanted * 2 }, [pair.from, pair.to]);
  const isMore = verdict === 'fails' && follows.low > wanted;
  if (verdict === undefined || isMore) return undefined;
  const { printed } = inOneMagnitude([pair.from.value, pair.to.value]);
  const start = pair.end + match[0].indexOf('翻');
  const end = pair.end + match[0].length;
  const result = (pair.to.value / pair.from.value).toFixed(2);
  return [
    {
      kind: 'multiple',
      verdict,
      at: { text: sentence.text.slice(start, end), start, end },
      from: [pair.from, pair.to],
      working: `${printed[1] ?? ''} ÷ ${printed[0] ?? ''} = ${result} 倍 ${verdict === 'holds' ? '✓' : `≠ ${wanted} 倍`}`,
      ...(verdict === 'fails' && {
        expected: `翻${times}番是原来的${wanted}倍，这里是${result}倍`,
      }),
    },
  ];
}

const otherRanks = /排名|位次|名次|排位|位列|居/;

/** 由100增长到80 says that it rose where it fell. */
function direction(sentence: Sentence, pair: Pair): Relation[] | undefined {
  if (pair.direction === undefined) return undefined;
  const dimension = dimensionOf(pair.from.unit);
  const isRank = otherRanks.test(sentence.text.slice(sentence.start, pair.from.start));
  if (isRank || ['time', 'age', 'score', 'length'].includes(dimension)) return undefined;
  const [a, b] = [intervalOf(pair.from), intervalOf(pair.to)];
  const contradicts = pair.direction === 'up' ? b.high < a.low : b.low > a.high;
  if (!contradicts) return undefined;
  const { printed } = inOneMagnitude([pair.from.value, pair.to.value]);
  const sign = pair.direction === 'up' ? '<' : '>';
  return [
    {
      kind: 'direction',
      verdict: 'fails',
      at: pair.to,
      from: [pair.from],
      working: `${printed[1] ?? ''} ${sign} ${printed[0] ?? ''} ≠ ${pair.direction === 'up' ? '上升' : '下降'}`,
    },
  ];
}

function ratio({ from, to }: Pair): Interval {
  return quotient(intervalOf(to), intervalOf(from));
}

function signed({ low, high }: Interval, sign: 1 | -1): Interval {
  return sign > 0 ? { low, high } : { low: -high, high: -low };
}

interface Shown {
  /** As printed behind the result. */
  unit: string;
  /** What one printed unit is in the base unit. */
  factor: number;
  /** Tenths are read as percent. */
  times: number;
}

function percent({ unit }: Figure): Shown {
  return { unit: ' %', factor: 1, times: unit === '成' ? 10 : 1 };
}

function relationOf(
  { pair, stated }: Change,
  kind: RelationKind,
  follows: Interval,
  value: number,
  left: string,
  { unit, factor, times }: Shown,
): Relation | undefined {
  const claimed = mapped(intervalOf(stated), (each) => each * times);
  const verdict = verdictOf(follows, claimed, [pair.from, pair.to]);
  if (!verdict) return undefined;
  const [result, printed] = beside(
    value / factor,
    (stated.value * times) / factor,
    (stated.precision * times) / factor,
    verdict === 'fails',
  );
  const holds = verdict === 'holds';
  return {
    kind,
    verdict,
    at: stated,
    from: [pair.from, pair.to],
    working: `${left} = ${result}${unit} ${holds ? '✓' : `≠ ${printed}${unit}`}`,
    ...(!holds && {
      expected: kind === 'difference' ? said(value, stated) : `${result}${unit.replace(' ', '')}`,
    }),
  };
}
