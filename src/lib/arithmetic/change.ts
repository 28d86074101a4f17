import type { Figure } from '../figure/read.ts';
import { dimensionOf } from '../figure/units.ts';
import { difference, intervalOf, mapped, quotient, type Interval } from './interval.ts';
import { direction } from './direction.ts';
import { doubling } from './doubling.ts';
import { pairsIn, type Pair } from './pair.ts';
import { softened } from './prices.ts';
import { verdictOf, type Relation, type RelationKind } from './relation.ts';
import type { Sentence } from './sentence.ts';
import { statementsOf, type Change } from './statement.ts';
import { beside, inOneMagnitude, said } from './working.ts';
import { durations, yearsNamed } from './years.ts';

/** Times a sentence names that a pair does not. */
interface Spoken {
  years: readonly number[];
  durations: readonly number[];
}

/** What a sentence says of pairs of values: rates, yearly rates, differences, points, multiples, directions. */
export function changes(sentence: Sentence): Relation[] {
  const pairs = pairsIn(sentence);
  if (pairs.length === 0) return [];
  const spoken = { years: yearsNamed(sentence), durations: durations(sentence) };
  return pairs.flatMap((pair, index) => [
    ...direction(sentence, pair),
    ...doubling(sentence, pair),
    ...statementsOf(sentence, pairs, index).flatMap((change) => {
      const relation = judged(change, spoken);
      return relation ? softened(sentence, pair.from.start, relation) : [];
    }),
  ]);
}

function judged(change: Change, spoken: Spoken): Relation | undefined {
  const { pair, stated } = change;
  const unit = stated.unit;
  const isShare = dimensionOf(pair.from.unit) === 'share';
  if (unit === '%' || unit === '成') {
    if (isShare && !change.yearly) return percentOfShares(change);
    return change.yearly ? yearlyRate(change, spoken) : rate(change);
  }
  if (unit === '个百分点') return isShare ? gap(change, 'points', spoken) : undefined;
  if (unit === '倍') return change.yearly || change.sign < 0 ? undefined : multiple(change);
  return unit === pair.from.unit ? gap(change, 'difference', spoken) : undefined;
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

function yearlyRate(change: Change, spoken: Spoken): Relation | undefined {
  const { pair, sign, stated } = change;
  const { from, to } = pair;
  if (from.value === 0) return undefined;
  const candidates = yearsBetween(pair, spoken);
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
function yearsBetween({ fromYear, toYear }: Pair, spoken: Spoken): number[] {
  if (fromYear !== undefined && toYear !== undefined && toYear > fromYear)
    return [toYear - fromYear];
  const others =
    fromYear === undefined
      ? []
      : spoken.years.filter((year) => year > fromYear).map((year) => year - fromYear);
  return [...new Set([...others, ...spoken.durations])].filter((n) => n >= 1 && n <= 60);
}

function gap(change: Change, kind: 'difference' | 'points', spoken: Spoken): Relation | undefined {
  const { pair, sign, stated, yearly } = change;
  const { from, to } = pair;
  const years = yearly ? yearsBetween(pair, spoken) : [1];
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

function ratio({ from, to }: Pair): Interval {
  return quotient(intervalOf(to), intervalOf(from));
}

function signed({ low, high }: Interval, sign: 1 | -1): Interval {
  return sign > 0 ? { low, high } : { low: -high, high: -low };
}

/**
 * Rounded inputs may excuse a result, but one so many times the stated precision away is shown to the editor all the
 * same: two units of its last digit.
 */
const farOff = 5;

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
  const found = verdictOf(follows, claimed, [pair.from, pair.to]);
  if (!found) return undefined;
  const isExact = [stated, pair.from, pair.to].every(({ approx }) => approx === null);
  const isFar = Math.abs(value - stated.value * times) > farOff * stated.precision * times;
  const verdict = found === 'holds' && isExact && isFar ? 'doubtful' : found;
  const [result, printed] = beside(
    value / factor,
    (stated.value * times) / factor,
    (stated.precision * times) / factor,
    verdict !== 'holds',
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
