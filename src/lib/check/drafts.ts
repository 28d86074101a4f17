import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** A value whose sentence stands in a draft is published without it: the reader could not look it up. */
export const drafts: Rule = ({ entries }) => {
  const hidden = new Set(
    entries.articles.filter(({ value }) => value.draft).map(({ value }) => value.slug),
  );
  return entries.indicators.flatMap((entry) =>
    (['observations', 'targets'] as const).flatMap((list) =>
      (entry.value[list] ?? []).flatMap(({ evidence, source }, index): Problem[] => {
        if (!evidence || source || !hidden.has(evidence.article)) return [];
        return [
          problemAt(entry, [list, index, 'evidence', 'article'], {
            rule: 'draft-evidence',
            severity: 'warning',
            message: `证据所在的文章“${evidence.article}”还是草稿，读者看不到这个数值的出处`,
            found: evidence.article,
            hint: '先发布这篇文章（draft 写 false），或用 source 写明另外的来源。',
          }),
        ];
      }),
    ),
  );
};
