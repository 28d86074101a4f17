import { articleBlocks } from '../article/blocks.ts';
import { occurrencesOf, touches } from '../evidence/quote.ts';
import { readFigures } from '../figure/read.ts';
import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** What an editor sets aside stands in the article once and holds a figure. */
export const setAside: Rule = ({ entries }) =>
  entries.articles.flatMap((entry): Problem[] => {
    const blocks = articleBlocks(entry.value, (key) => entry.source.at([key]).line);
    if (!blocks) return [];
    const aside = entry.value.setAside.flatMap(({ quotes }, index) =>
      quotes.map((quote, at) => ({ quote, path: ['setAside', index, 'quotes', at] })),
    );
    return aside.flatMap(({ quote, path }): Problem[] => {
      const found = occurrencesOf(quote, blocks);
      const [first] = found;
      const report = (message: string, hint: string): Problem[] => [
        problemAt(entry, path, {
          rule: 'set-aside',
          message,
          found: quote,
          hint,
        }),
      ];
      if (!first) {
        return report(
          '要搁置的这段话在文章里找不到',
          '从文章里逐字复制；文章改过以后，这里也要跟着改，或删掉这一条。',
        );
      }
      if (found.length > 1) {
        return report(
          `要搁置的这段话在文章里出现了 ${found.length} 次，分不清是哪一处`,
          '多引前后几个字，使它在文章里只出现一次。',
        );
      }
      if (readFigures(first.block.text).some((figure) => touches(figure, first, quote))) return [];
      return report('要搁置的这段话里没有读到数字', '没有数字的句子不用搁置，删掉这一条。');
    });
  });
