import { byPlace, type Problem } from '../problem.ts';

const severities = { error: '错误', warning: '提醒' } as const;

/**
 * Problems as plain text for an editor: one block each, in the order of files and lines, then a count.
 * `folder` stands before each path, so that a terminal can open it; `openFigures` is how many figures nothing proves yet.
 */
export function problemReport(
  problems: readonly Problem[],
  folder: string,
  openFigures = 0,
): string {
  const blocks = [...problems]
    .sort(byPlace)
    .map((problem) => problemText(problem, `${folder}/${problem.file}`));
  return [...blocks, summary(problems, openFigures)].join('\n\n');
}

/** One Problem; `path` is how its file is named. */
export function problemText(problem: Problem, path: string): string {
  const { line, column, severity, message, rule, found, expected, working, hint } = problem;
  const rows = [
    `${path}:${line}:${column} ${severities[severity]}：${message} [${rule}]`,
    found && `    现在：${found}`,
    expected && `    应为：${expected}`,
    working && `    算式：${working}`,
    hint && `    改法：${hint}`,
  ];
  return rows.filter((row) => row !== undefined && row !== '').join('\n');
}

function summary(problems: readonly Problem[], openFigures: number): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const open = openFigures > 0 ? `还有 ${openFigures} 个数字待核，列在前面。` : '';
  if (problems.length === 0)
    return open === '' ? '检查完毕，没有发现问题。' : `检查完毕，没有发现错误；${open}`;
  return `检查完毕：${errors} 个错误，${warnings} 个提醒。${errors > 0 ? '有错误时不能生成网站。' : ''}${open}`;
}
