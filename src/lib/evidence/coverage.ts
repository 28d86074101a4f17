import type { TextBlock } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import { readFigures, type Figure } from '../figure/read.ts';
import { disagreement } from './agreement.ts';
import { statedBy, type Exhibit } from './exhibit.ts';
import { occurrencesOf, touches } from './quote.ts';

/** Whether a figure in an article is answered for: by an observation, by the editor's reason, or not yet. */
export type Standing = 'evidenced' | 'set-aside' | 'open';

export interface CoveredFigure {
  block: TextBlock;
  figure: Figure;
  standing: Standing;
}

export type Coverage = Record<Standing, number>;

/**
 * How each figure of an article stands. Evidenced: an observation's quote covers it and says the same, or it
 * restates such a figure elsewhere in the article. Set aside: a quote of `setAside` covers it.
 * `exhibits` are those that quote this article.
 */
export function coveredFigures(
  { setAside }: Pick<Article, 'setAside'>,
  blocks: readonly TextBlock[],
  exhibits: readonly Exhibit[],
): CoveredFigure[] {
  const evidenced = spansOf(
    exhibits.map(({ evidence }) => evidence.quote),
    blocks,
  );
  const aside = spansOf(
    setAside.flatMap(({ quotes }) => quotes),
    blocks,
  );
  return blocks.flatMap((block) =>
    readFigures(block.text).map((figure): CoveredFigure => {
      const covering = evidenced(block, figure).map((at) => exhibits[at]);
      const answers = canRestate(figure) ? exhibits : covering;
      const standing = answers.some((exhibit) => exhibit && agrees(exhibit, figure))
        ? 'evidenced'
        : aside(block, figure).length > 0
          ? 'set-aside'
          : 'open';
      return { block, figure, standing };
    }),
  );
}

/** 三个 in one sentence says nothing about 三个 in another; 10217人 does. */
function canRestate({ value }: Figure): boolean {
  return Math.abs(value) >= 10 || !Number.isInteger(value);
}

function agrees(exhibit: Exhibit, figure: Figure): boolean {
  const { value, ...stated } = statedBy(exhibit);
  return value !== null && disagreement(figure, { ...stated, value }) === undefined;
}

/** Answers which quotes cover a figure of a block. */
function spansOf(
  quotes: readonly string[],
  blocks: readonly TextBlock[],
): (block: TextBlock, figure: Figure) => number[] {
  const spans = new Map<TextBlock, { quote: string; offset: number; at: number }[]>();
  quotes.forEach((quote, at) => {
    for (const { block, offset } of occurrencesOf(quote, blocks)) {
      spans.set(block, [...(spans.get(block) ?? []), { quote, offset, at }]);
    }
  });
  return (block, figure) =>
    (spans.get(block) ?? [])
      .filter((span) => touches(figure, span, span.quote))
      .map(({ at }) => at);
}

/** The three counts. */
export function countStandings(figures: readonly Pick<CoveredFigure, 'standing'>[]): Coverage {
  const count = (wanted: Standing): number =>
    figures.filter(({ standing }) => standing === wanted).length;
  return { evidenced: count('evidenced'), 'set-aside': count('set-aside'), open: count('open') };
}
