import { changes } from './change.ts';
import { compact, type Compact } from './compact.ts';
import { countedTotals } from './counted-total.ts';
import { enumerations } from './enumeration.ts';
import { gains } from './gain.ts';
import { households } from './household.ts';
import { numberings } from './numbering.ts';
import { parts } from './parts.ts';
import type { Relation, Span } from './relation.ts';
import { remainders } from './remainder.ts';
import { sentencesOf, type Sentence } from './sentence.ts';
import { shares } from './share.ts';
import { simplified } from './simplified.ts';
import { timesLess } from './times-less.ts';

const readers: readonly ((sentence: Sentence) => Relation[])[] = [
  changes,
  gains,
  shares,
  parts,
  countedTotals,
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
export function readAllRelations(typed: readonly string[]): Relation[][] {
  const texts = typed.map(compact);
  const across = remainders(texts.map(({ text }) => text));
  return texts.map(({ text, original }, block) =>
    [
      ...sentencesOf(text).flatMap((sentence) => readers.flatMap((read) => read(sentence))),
      ...numberings(simplified(text)),
      ...across.filter((each) => each.block === block).map(({ relation }) => relation),
    ]
      .map((relation) => ({
        ...relation,
        at: spanIn(relation.at, original),
        from: relation.from.map((span) => spanIn(span, original)),
      }))
      .sort((a, b) => a.at.start - b.at.start),
  );
}

/** Where a span stands in the text as it was typed. */
function spanIn({ text, start, end }: Span, original: Compact['original']): Span {
  return { text, start: original(start), end: original(end - 1) + 1 };
}
