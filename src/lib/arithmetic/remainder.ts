import type { Figure } from '../figure/read.ts';
import { difference, intervalOf, mapped, quotient } from './interval.ts';
import { pairsIn } from './pair.ts';
import { verdictOf, type Relation } from './relation.ts';
import { before, sentencesOf, type Sentence } from './sentence.ts';
import { beside, inOneMagnitude } from './working.ts';

const poor = /贫困人口(?:数)?(?:仍|还|尚|共)?(?:有|为|达)?$/;
const lifted = /^(?:建档立卡)?(?:贫困)?(?:人口|群众)?(?:实现|稳定|全部|已|成功)?脱贫/;
const incidence = /贫困发生率[^，。；]{0,12}$/;

/**
 * Poor people at the start, people lifted out and the rate of poverty before and after, wherever they stand in a
 * text: what is left of the people should be what is left of the rate. They are often counted differently, so that
 * a contradiction is a reason to look, never an error. `block` tells in which of the texts the last rate stands.
 */
export function remainders(texts: readonly string[]): { block: number; relation: Relation }[] {
  const sentences = texts.flatMap((text, block) =>
    sentencesOf(text).map((sentence) => ({ block, sentence })),
  );
  const people = sentences.flatMap(({ sentence }) => peopleIn(sentence));
  const start = largest(people.filter(({ is }) => is === 'poor'));
  const gone = largest(people.filter(({ is }) => is === 'lifted'));
  if (!start || !gone || gone.value >= start.value) return [];
  return sentences
    .flatMap(({ block, sentence }) =>
      pairsIn(sentence)
        .filter(({ from }) => isIncidence(sentence, from))
        .flatMap(({ from, to }) => {
          const relation = judged(start, gone, from, to);
          return relation ? [{ block, relation }] : [];
        }),
    )
    .slice(0, 1);
}

function peopleIn(sentence: Sentence): { is: 'poor' | 'lifted'; figure: Figure }[] {
  return sentence.figures
    .filter(({ unit }) => unit === '人')
    .flatMap((figure): { is: 'poor' | 'lifted'; figure: Figure }[] => {
      const rest = sentence.text.slice(figure.end, Math.min(sentence.end, figure.end + 16));
      if (lifted.test(rest)) return [{ is: 'lifted', figure }];
      return poor.test(before(sentence, figure.start, 16)) ? [{ is: 'poor', figure }] : [];
    });
}

function isIncidence(sentence: Sentence, { unit, start }: Figure): boolean {
  return unit === '%' && incidence.test(before(sentence, start, 24));
}

function largest(people: readonly { figure: Figure }[]): Figure | undefined {
  return people.map(({ figure }) => figure).sort((a, b) => b.value - a.value)[0];
}

function judged(start: Figure, gone: Figure, from: Figure, to: Figure): Relation | undefined {
  const left = quotient(difference(intervalOf(start), intervalOf(gone)), intervalOf(start));
  const rate = intervalOf(from);
  const follows = { low: left.low * rate.low, high: left.high * rate.high };
  const inputs = [start, gone, from];
  const verdict = verdictOf(mapped(follows, Number), intervalOf(to), inputs);
  if (!verdict) return undefined;
  const { printed } = inOneMagnitude([start.value, gone.value]);
  const [all = '', out = ''] = printed;
  const value = ((start.value - gone.value) / start.value) * from.value;
  const [result, said] = beside(value, to.value, to.precision, verdict === 'fails');
  return {
    kind: 'remainder',
    verdict: verdict === 'fails' ? 'doubtful' : verdict,
    at: to,
    from: [from],
    working: `${from.value} % × (${all} − ${out}) ÷ ${all} = ${result} % ${verdict === 'fails' ? `≠ ${said} %` : '✓'}`,
  };
}
