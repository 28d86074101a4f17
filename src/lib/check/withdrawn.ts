import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** A value whose article was taken back has lost its evidence. */
export const withdrawn: Rule = ({ entries }) => {
  const gone = new Set(
    entries.articles.filter(({ value }) => value.withdrawn).map(({ value }) => value.slug),
  );
  return entries.indicators.flatMap((entry) =>
    (['observations', 'targets'] as const).flatMap((list) =>
      (entry.value[list] ?? []).flatMap(({ evidence, value }, index): Problem[] => {
        if (!evidence || value === null || !gone.has(evidence.article)) return [];
        return [
          problemAt(entry, [list, index, 'evidence', 'article'], {
            rule: 'withdrawn-evidence',
            message: `证据所在的文章“${evidence.article}”已经撤回`,
            found: evidence.article,
            hint: '换一篇还在的文章作证，或用 source 写明另外的来源；数值也要撤回时，value 写 null，status 写 suppressed，并写更正。',
          }),
        ];
      }),
    ),
  );
};
