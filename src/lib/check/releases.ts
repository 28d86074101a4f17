import { digestOf, drawingPath, releaseDigest } from '../release/digest.ts';
import type { Release } from '../release/schema.ts';
import { problemAt, type Entry } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

const rule = 'release';

/** Releases are only ever added: each is as it was written, and each knows the one before. */
export const releases: Rule = ({ entries }) => {
  const drawings = new Map(entries.drawings.map(({ path, text }) => [path, text]));
  return entries.releases.flatMap((entry, index): Problem[] => {
    const before = entries.releases[index - 1];
    return [
      ...dateProblem(entry),
      ...digestProblem(entry),
      ...previousProblem(entry, before),
      ...drawingProblems(entry, drawings),
    ];
  });
};

function dateProblem(entry: Entry<Release>): Problem[] {
  const { date } = entry.value;
  if (entry.file === `releases/${date}.json`) return [];
  return [
    problemAt(entry, ['date'], {
      rule,
      message: '发布日期与文件名不一致',
      found: `${entry.file}，date 是 ${date}`,
      hint: '发布记录不能改名，也不能改日期。请恢复原来的文件。',
    }),
  ];
}

function digestProblem(entry: Entry<Release>): Problem[] {
  const { data } = entry.source;
  if (typeof data !== 'object' || data === null) return [];
  if (releaseDigest(data) === entry.value.digest) return [];
  return [
    problemAt(entry, ['digest'], {
      rule,
      message: '这份发布记录写出之后被改动过',
      found: `校验码是 ${entry.value.digest.slice(0, 12)}…，内容算出来是 ${releaseDigest(data).slice(0, 12)}…`,
      hint: '发布记录只增不改。请恢复原来的文件；数值有误时改指标文件，并在 corrections 里写明。',
    }),
  ];
}

function previousProblem(entry: Entry<Release>, before: Entry<Release> | undefined): Problem[] {
  if (entry.value.previous === before?.value.digest) return [];
  return [
    problemAt(entry, ['previous'], {
      rule,
      message: before
        ? `这份发布记录接不上前一份（${before.value.date}）`
        : '这份发布记录的前一份不见了',
      hint: '发布记录只增不删，也不能补写更早的日期。请恢复原来的文件。',
    }),
  ];
}

function drawingProblems(entry: Entry<Release>, drawings: ReadonlyMap<string, string>): Problem[] {
  return entry.value.charts.flatMap(({ spec, drawings: editions }, index) =>
    Object.entries(editions).flatMap(([edition, sizes]) =>
      Object.entries(sizes).flatMap(([size, digest]): Problem[] => {
        const text = drawings.get(drawingPath(digest));
        if (text !== undefined && digestOf(text) === digest) return [];
        return [
          problemAt(entry, ['charts', index, 'drawings', edition, size], {
            rule,
            message:
              text === undefined
                ? `图表“${spec.id}”发布时的图不见了`
                : `图表“${spec.id}”发布时的图被改动过`,
            found: drawingPath(digest),
            hint: '固定版图表靠这个文件，不能删，也不能改。请恢复原来的文件。',
          }),
        ];
      }),
    ),
  );
}
