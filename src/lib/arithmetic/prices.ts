import type { Relation } from './relation.ts';
import type { Sentence } from './sentence.ts';

const constant = /可比价|不变价|(?:剔除|扣除)价格|实际增(?:长|速)/;
const customary = /生产总值|增加值|GDP/;

/**
 * Growth at constant prices does not follow from values at current prices: where a sentence says so, nothing can be
 * said; gross product and value added are customarily given so, and a rate that does not follow is only doubtful.
 */
export function softened(sentence: Sentence, offset: number, relation: Relation): Relation[] {
  if (relation.verdict !== 'fails') return [relation];
  const near = sentence.text.slice(
    Math.max(sentence.start, offset - 60),
    Math.min(sentence.end, relation.at.end + 30),
  );
  if (constant.test(near)) return [];
  const isCustomary = customary.test(near.slice(0, Math.max(0, relation.at.start - offset + 60)));
  return [isCustomary ? { ...relation, verdict: 'doubtful' } : relation];
}
