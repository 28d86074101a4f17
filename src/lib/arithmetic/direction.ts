import { dimensionOf } from '../figure/units.ts';
import { intervalOf } from './interval.ts';
import type { Pair } from './pair.ts';
import type { Relation } from './relation.ts';
import { before, type Sentence } from './sentence.ts';
import { inOneMagnitude } from './working.ts';

/** What rises when its number falls. */
const ranks = /排名|位次|名次|排位|位列|居/;

/** 由100增长到80 says that it rose where it fell. */
export function direction(sentence: Sentence, pair: Pair): Relation[] {
  if (pair.direction === undefined) return [];
  const dimension = dimensionOf(pair.from.unit);
  const isRank = ranks.test(before(sentence, pair.from.start, 30));
  if (isRank || ['time', 'age', 'score', 'length'].includes(dimension)) return [];
  const [a, b] = [intervalOf(pair.from), intervalOf(pair.to)];
  const contradicts = pair.direction === 'up' ? b.high < a.low : b.low > a.high;
  if (!contradicts) return [];
  const { printed } = inOneMagnitude([pair.from.value, pair.to.value]);
  const sign = pair.direction === 'up' ? '<' : '>';
  return [
    {
      kind: 'direction',
      verdict: 'fails',
      at: pair.to,
      from: [pair.from],
      working: `${printed[1] ?? ''} ${sign} ${printed[0] ?? ''} ≠ ${pair.direction === 'up' ? '上升' : '下降'}`,
      expected: pair.direction === 'up' ? '下降' : '上升',
    },
  ];
}
