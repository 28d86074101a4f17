import type { Relation } from './relation.ts';
import { before, type Sentence } from './sentence.ts';
import { minus } from './working.ts';

const less =
  /(?:减少|降低|下降|缩小|缩短|减轻|减至|缩减|压缩|减)(?:了)?(?:近|约|将近|超过|整整|足足)?$/;

/** 减少2倍 cannot be: taking away one time leaves nothing (GB/T 15835 and every style book: never 减少N倍). */
export function timesLess(sentence: Sentence): Relation[] {
  return sentence.figures
    .filter(({ unit, start }) => unit === '倍' && less.test(before(sentence, start, 8)))
    .map((figure) => ({
      kind: 'times-less',
      verdict: 'fails',
      at: figure,
      from: [],
      working: `1 − ${figure.value} = ${minus(String(1 - figure.value))} ≤ 0`,
    }));
}
