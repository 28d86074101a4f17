import type { Review, ReviewRow } from './review.ts';

/** The review as plain text: what must be approved first, file by file; what is only worth a look is counted unless asked for. */
export function reviewText({ rows, stale }: Review, folder: string, all: boolean): string {
  const open = rows.filter(({ approved }) => !approved);
  const first = open.filter(({ tier }) => tier === 1);
  const second = open.filter(({ tier }) => tier === 2);
  const shown = all ? [...first, ...second] : first;
  const files = [...new Set(shown.map(({ file }) => file))];
  const blocks = files.map((file) =>
    [`${folder}/${file}`, ...shown.filter((row) => row.file === file).map(rowText)].join('\n'),
  );
  const notes = stale.map(({ before, source, after }) => `  …${before}【${source}】${after}…`);
  return [
    ...blocks,
    ...(notes.length > 0
      ? [
          `已经过时的审校记录 ${notes.length} 条（文字改了，或字表换了版本），下次写入时删去：\n${notes.join('\n')}`,
        ]
      : []),
    `要审的 ${first.length} 处，值得看一眼的 ${second.length} 处，审过的 ${rows.length - open.length} 处。`,
  ].join('\n\n');
}

function rowText(row: ReviewRow): string {
  const { id, line, column, before, source, after, form, others, reason, tier } = row;
  const mark = tier === 1 ? '要审' : '看看';
  return `  ${line}:${column} ${mark} ${id}  ${before}【${source}→${form}】${after}\n      也可能是 ${others.join('、')}；${reason}`;
}

/** The review for other programs: every spot with its place, the approved ones too. */
export function reviewJson({ rows, stale }: Review): string {
  const spots = rows.map(({ block: _, offset: __, data: ___, ...row }) => row);
  return JSON.stringify({ spots, stale }, null, 1);
}
