import type { Figure } from '../figure/read.ts';
import { difference, intervalOf, mapped, quotient } from './interval.ts';
import { isLike } from './like.ts';
import { softened } from './prices.ts';
import { verdictOf, type Relation } from './relation.ts';
import { between, type Sentence } from './sentence.ts';
import { beside, inOneMagnitude } from './working.ts';

const gained =
  /^[^，。；\d]{0,2}，(?:比|较)(?:上年|去年)?(?:同期)?(?<verb>增加|增长|净增|新增|多|提高|减少|下降|降低|少)(?:了)?$/;
const rate = /^，(?:同比|比上年|较上年)?(?<verb>增长|增幅|提高|下降|降幅|降低)(?:了|达到|达|为)?$/;
const falls = /减少|下降|降低|少|降幅/;

/** A value, what it gained and the rate: 10264元，比上年增加1125元，增长12.3%. */
export function gains(sentence: Sentence): Relation[] {
  return sentence.figures.flatMap((value, index): Relation[] => {
    const [gain, stated] = sentence.figures.slice(index + 1, index + 3);
    if (!gain || stated?.unit !== '%' || !isLike(value, gain)) return [];
    const verb = gained.exec(between(sentence, value, gain))?.groups?.['verb'];
    const said = rate.exec(between(sentence, gain, stated))?.groups?.['verb'];
    if (verb === undefined || said === undefined || falls.test(verb) !== falls.test(said))
      return [];
    const relation = judged(value, gain, stated, falls.test(verb) ? -1 : 1);
    return relation ? softened(sentence, value.start, relation) : [];
  });
}

function judged(value: Figure, gain: Figure, stated: Figure, sign: 1 | -1): Relation | undefined {
  const [all, part] = [intervalOf(value), intervalOf(gain)];
  const base =
    sign > 0 ? difference(all, part) : { low: all.low + part.low, high: all.high + part.high };
  const result = (gain.value / (value.value - sign * gain.value)) * 100;
  if (!Number.isFinite(result) || result < 0) return undefined;
  const follows = mapped(quotient(part, base), (each) => each * 100);
  const verdict = verdictOf(follows, intervalOf(stated), [value, gain]);
  if (!verdict) return undefined;
  const fails = verdict === 'fails';
  const [a = '', b = ''] = inOneMagnitude([value.value, gain.value]).printed;
  const [shown, claimed] = beside(result, stated.value, stated.precision, fails);
  const left = `${b} ÷ (${a} ${sign > 0 ? '−' : '+'} ${b})`;
  return {
    kind: 'growth',
    verdict,
    at: stated,
    from: [value, gain],
    working: `${left} = ${shown} % ${fails ? `≠ ${claimed} %` : '✓'}`,
    ...(fails && { expected: `${shown}%` }),
  };
}
