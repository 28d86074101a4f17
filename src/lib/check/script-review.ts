import { review } from '../review/review.ts';
import type { Problem } from '../problem.ts';
import { problemAt } from '../library/entry.ts';
import type { Rule } from './context.ts';

/** Doubtful spots of the conversion that no editor has approved, where the site asks for it; and approvals out of date. */
export const scriptReview: Rule = ({ entries }) => {
  const policy = entries.site?.value.scriptReview ?? 'off';
  if (policy === 'off' && !entries.scriptReview) return [];
  const { rows, stale } = review(entries);
  const open = rows.filter(({ approved, tier }) => !approved && tier === 1);
  return [
    ...(policy === 'off' ? [] : open).map(
      ({ file, line, column, id, before, source, after, form, others, reason }): Problem => ({
        file,
        line,
        column,
        rule: 'script-unreviewed',
        severity: policy === 'block' ? 'error' : 'warning',
        message: `转换没有把握，还没有审校：“${source}”转成“${form}”`,
        found: `${before}【${source}】${after}`,
        expected: `${form}，或 ${others.join('、')}`,
        hint: `${reason}。对的，运行 npm run -s reports -- review --approve ${id}；不对，在原文里用 -{zh-hans:…;zh-hant:…}- 写明，或写进术语表。`,
      }),
    ),
    ...(entries.scriptReview && stale.length > 0
      ? [
          problemAt(entries.scriptReview, ['approvals'], {
            rule: 'script-review-stale',
            severity: 'warning',
            message: `有 ${stale.length} 条审校记录已经过时：文字改了，或字表换了版本`,
            found: stale
              .slice(0, 3)
              .map(({ before, source, after }) => `${before}【${source}】${after}`)
              .join('；'),
            hint: '运行 npm run -s reports -- review 看看要审的，再用 --approve 记下，过时的会一并删去。',
          }),
        ]
      : []),
  ];
};
