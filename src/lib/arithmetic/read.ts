import { changes } from './change.ts';
import type { Relation } from './relation.ts';
import { sentencesOf, type Sentence } from './sentence.ts';

const readers: readonly ((sentence: Sentence) => Relation[])[] = [changes];

/**
 * What a block of prose says of how its numbers hang together: each relation with its working and whether it holds.
 * What can be neither confirmed nor refused is left out. Linear in the length of the text; never throws.
 * @example readRelations('由2016年的23亿元提高到2019年的30.4亿元，增长32.2%')[0]
 * // { kind: 'growth', verdict: 'holds', working: '(30.4 − 23) ÷ 23 = 32.2 % ✓', at: { text: '32.2%', … }, … }
 */
export function readRelations(text: string): Relation[] {
  return sentencesOf(text)
    .flatMap((sentence) => readers.flatMap((read) => read(sentence)))
    .sort((a, b) => a.at.start - b.at.start);
}
