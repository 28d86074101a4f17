import { intervalOf, quotient } from './interval.ts';
import type { Relation } from './relation.ts';
import { between, type Sentence } from './sentence.ts';
import { inOneMagnitude } from './working.ts';

/** People of a household below and above which a pair of counts is worth a look. */
const [fewest, most] = [1, 8];

/** Households and their people side by side, 538户1880名, when there are too few or too many people for them. */
export function households(sentence: Sentence): Relation[] {
  return sentence.figures.flatMap((people, index): Relation[] => {
    const homes = sentence.figures[index - 1];
    if (homes?.unit !== '户' || people.unit !== '人' || homes.value === 0) return [];
    if (!/^[、，（]?(?:共计|合计|共|计|涉及)?$/.test(between(sentence, homes, people))) return [];
    const size = quotient(intervalOf(people), intervalOf(homes));
    const isOdd = size.high < fewest || size.low > most;
    if (!isOdd) return [];
    const { printed } = inOneMagnitude([people.value, homes.value]);
    const result = Number((people.value / homes.value).toFixed(2));
    const working = `${printed[0] ?? ''} ÷ ${printed[1] ?? ''} = ${result} 人/户 ？`;
    return [{ kind: 'household', verdict: 'doubtful', at: people, from: [homes], working }];
  });
}
