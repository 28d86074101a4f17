import type { TextBlock } from '../article/plain-text.ts';
import { readFigures, type Figure } from '../figure/read.ts';
import { disagreement, type Disagreement, type Stated } from './agreement.ts';
import { occurrencesOf, touches, type Occurrence } from './quote.ts';
import { sentenceAround } from './sentence.ts';
import { otherTime, type OtherTime } from './year.ts';

/** What came of looking a quote up and reading it. */
export type Verdict =
  | { kind: 'ok'; at: Occurrence; figure?: Figure }
  | { kind: 'quote-missing' }
  | { kind: 'quote-repeated'; lines: readonly number[] }
  | { kind: 'no-figure' }
  | { kind: 'disagrees'; in: Disagreement; figures: readonly Figure[]; closest: Figure }
  | { kind: 'other-time'; time: OtherTime };

const rank: Record<Disagreement, number> = { value: 0, unit: 1, bound: 2 };

/**
 * Holds an observation against its quote: the quote stands in the article exactly once, a figure in it says the
 * value with its unit and bound, and neither the quote nor its sentence names another time than the observation's. A
 * value that is absent only needs its sentence to stand there.
 */
export function judge(
  quote: string,
  stated: Stated & { period: string },
  blocks: readonly TextBlock[],
): Verdict {
  const [first, ...others] = occurrencesOf(quote, blocks);
  if (!first) return { kind: 'quote-missing' };
  if (others.length > 0)
    return { kind: 'quote-repeated', lines: [first, ...others].map(({ block }) => block.line) };
  const { value } = stated;
  const sentence = sentenceAround(first.block.text, first.offset, quote.length);
  const time = otherTime(quote, sentence, stated.period);
  if (value === null) return time ? { kind: 'other-time', time } : { kind: 'ok', at: first };
  const figures = readFigures(first.block.text).filter((figure) => touches(figure, first, quote));
  const verdicts = figures.map((figure) => ({
    figure,
    in: disagreement(figure, { ...stated, value }),
  }));
  const right = verdicts.find((verdict) => verdict.in === undefined);
  if (right) {
    return time ? { kind: 'other-time', time } : { kind: 'ok', at: first, figure: right.figure };
  }
  const [closest] = [...verdicts].sort((a, b) => rank[b.in ?? 'value'] - rank[a.in ?? 'value']);
  if (!closest?.in) return { kind: 'no-figure' };
  return { kind: 'disagrees', in: closest.in, figures, closest: closest.figure };
}
