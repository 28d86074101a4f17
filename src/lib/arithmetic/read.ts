import { changes } from './change.ts';
import { enumerations } from './enumeration.ts';
import { households } from './household.ts';
import { numberings } from './numbering.ts';
import { parts } from './parts.ts';
import type { Relation } from './relation.ts';
import { remainders } from './remainder.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { shares } from './share.ts';
import { simplified } from './simplified.ts';
import { timesLess } from './times-less.ts';

const readers: readonly ((sentence: Sentence) => Relation[])[] = [
  changes,
  shares,
  parts,
  enumerations,
  households,
  timesLess,
];

/**
 * What a block of prose says of how its numbers hang together: each relation with its working and whether it holds.
 * What can be neither confirmed nor refused is left out. Linear in the length of the text; never throws.
 * @example readRelations('由2016年的23亿元提高到2019年的30.4亿元，增长32.2%')[0]
 * // { kind: 'growth', verdict: 'holds', working: '(30.4 − 23) ÷ 23 = 32.2 % ✓', at: { text: '32.2%', … }, … }
 */
export function readRelations(text: string): Relation[] {
  return readAllRelations([text])[0] ?? [];
}

/** The same for the blocks of one text, block by block; what hangs together across blocks is read as well. */
export function readAllRelations(texts: readonly string[]): Relation[][] {
  const across = remainders(texts);
  return texts.map((text, block) =>
    [
      ...sentencesOf(text).flatMap((sentence) => readers.flatMap((read) => read(sentence))),
      ...numberings(simplified(text)),
      ...across.filter((each) => each.block === block).map(({ relation }) => relation),
    ].sort((a, b) => a.at.start - b.at.start),
  );
}
