import { readAllRelations } from '../arithmetic/read.ts';
import type { Relation } from '../arithmetic/relation.ts';
import { articleBlocks } from '../article/blocks.ts';
import { placeIn, type TextBlock } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
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
        .filter((relation) => !isSetAside(relation, block, entry.value))
        .map((relation): Problem => {
          const words = relationWords(relation);
          const place = placeIn(block, relation.at.start);
          return { file: entry.file, ...place, ...words, hint: words.hint + wayOut };
        }),
    );
  });

/** An editor who quotes every number of a relation in `setAside`, with the reason, has looked at it. */
function isSetAside(
  { at, from }: Relation,
  { text }: TextBlock,
  { setAside }: Pick<Article, 'setAside'>,
): boolean {
  const spans = [at, ...from];
  const [start, end] = [
    Math.min(...spans.map((span) => span.start)),
    Math.max(...spans.map((span) => span.end)),
  ];
  return setAside
    .flatMap(({ quotes }) => quotes)
    .some((quote) => {
      const offset = text.indexOf(quote);
      return offset !== -1 && offset <= start && offset + quote.length >= end;
    });
}
