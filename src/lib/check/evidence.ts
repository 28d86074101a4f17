import { plainText, type TextBlock } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import { judge } from '../evidence/evidence.ts';
import { exhibitsOf, statedBy, type Exhibit } from '../evidence/exhibit.ts';
import type { Indicator } from '../indicator/schema.ts';
import { isBaseUnit } from '../indicator/unit.ts';
import { problemAt, type Entry } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';
import { evidenceWords } from './evidence-words.ts';

/** Every value is said by its quote, and a value that is missing by the sentence that says so. */
export const evidence: Rule = ({ entries }) => {
  const texts = new Map(entries.articles.map(({ value }) => [value.slug, blocksOf(value)]));
  return eachExhibit(entries.indicators, (entry, exhibit) => {
    const blocks = texts.get(exhibit.evidence.article);
    if (!blocks) return undefined;
    const verdict = judge(exhibit.evidence.quote, statedBy(exhibit), blocks);
    const words = evidenceWords(verdict, exhibit, blocks);
    if (!words) return undefined;
    const isValue = words.rule === 'evidence-value' && exhibit.path.at(-1) === 'evidence';
    const path = isValue ? [...exhibit.rowPath, 'value'] : [...exhibit.path, 'quote'];
    return problemAt(entry, path, words);
  });
};

/** One answer for each exhibit. A unit nobody knows has a Problem of its own; every quote would disagree with it. */
export function eachExhibit(
  indicators: readonly Entry<Indicator>[],
  judged: (entry: Entry<Indicator>, exhibit: Exhibit) => Problem | undefined,
): Problem[] {
  return indicators
    .filter(({ value }) => isBaseUnit(value.unit))
    .flatMap((entry) => exhibitsOf(entry.value).flatMap((exhibit) => judged(entry, exhibit) ?? []));
}

/** An article that cannot be parsed has a Problem of its own; its quotes are not held against it. */
export function blocksOf(article: Article): TextBlock[] | undefined {
  try {
    return plainText(article);
  } catch {
    return undefined;
  }
}
