import { readAllRelations } from '../arithmetic/read.ts';
import type { Relation } from '../arithmetic/relation.ts';
import { articleBlocks } from '../article/blocks.ts';
import { placeIn } from '../article/plain-text.ts';
import { isSetAside, type Span } from '../article/set-aside.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';
import { relationWords } from './relation-words.ts';

const wayOut = '核对过、确实没有错的，把这几个数所在的原文写进文章头部的 setAside，注明理由。';

/** The numbers of an article agree with what its sentences say of them. */
export const arithmetic: Rule = ({ entries }) =>
  entries.articles.flatMap((entry): Problem[] => {
    const blocks = articleBlocks(entry.value, (key) => entry.source.at([key]).line) ?? [];
    const relations = readAllRelations(blocks.map(({ text }) => text));
    return blocks.flatMap((block, index) =>
      (relations[index] ?? [])
        .filter(({ verdict }) => verdict !== 'holds')
        .filter((relation) => !isSetAside(extent(relation), block, entry.value))
        .map((relation): Problem => {
          const words = relationWords(relation);
          const place = placeIn(block, relation.at.start);
          return { file: entry.file, ...place, ...words, hint: words.hint + wayOut };
        }),
    );
  });

/** Where the first number of a relation begins and the last one ends. */
function extent({ at, from }: Relation): Span {
  const spans = [at, ...from];
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}
