import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** No article is changed before it is published. */
export const dates: Rule = ({ entries }) =>
  entries.articles.flatMap((entry): Problem[] => {
    const { published, updated } = entry.value;
    if (updated === undefined || Date.parse(updated) >= Date.parse(published)) return [];
    return [
      problemAt(entry, ['updated'], {
        rule: 'dates',
        message: '更新时间早于发布时间',
        found: `发布 ${published}，更新 ${updated}`,
        hint: '核对两个时间；没有更新过就删掉 updated。',
      }),
    ];
  });
