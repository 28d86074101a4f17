import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '#disk/content-folder.ts';
import { settings } from '#disk/settings.ts';
import { NoTextError, readTextFile } from '#disk/text-file.ts';
import { inspectContent, type Findings } from '#lib/check/check.ts';
import { coverageReport } from '#lib/check/coverage.ts';
import { hasErrors } from '#lib/problem.ts';
import { problemReport } from '#lib/check/report.ts';
import { inspectText, textReport } from '#lib/check/text.ts';
import { type Command, UsageError } from './command.ts';

export const check: Command = {
  summary: '检查全部内容，逐条列出问题',
  help: `用法：npm run -s reports -- check [--format text|json]
      npm run -s reports -- check --text 文件 [--format text|json]

检查内容文件夹里的文章、指标、图表和各项设置，把所有问题一次列出：
文件:行:列、现状、应为、怎样改。没有错误时返回 0，有错误返回 1。
每篇文章另报三个数：有证据的数字、编辑搁置的数字、还没有核对的数字；没有核对的逐个列出。

  --text 文件     不看内容文件夹，只核对一个纯文本文件里的算术：增幅、年均增长、占比、
                  百分点、部分与总数、列举的数目；对得上的写出算式，不对的逐条列出
  --format text   给人看（默认）
  --format json   给程序看`,
  run(args) {
    const { values } = parseArgs({
      args,
      options: { format: { type: 'string', default: 'text' }, text: { type: 'string' } },
    });
    if (values.format !== 'text' && values.format !== 'json') {
      throw new UsageError(`--format 只能是 text 或 json，现在是“${values.format}”。`);
    }
    if (values.text !== undefined) return checkText(values.text, values.format);
    const { problems, coverage, folder } = inspectFolder();
    const text = (): string =>
      [coverageReport(coverage, folder), problemReport(problems, folder, openFigures(coverage))]
        .join('\n\n')
        .trim();
    console.log(values.format === 'json' ? JSON.stringify(problems, null, 1) : text());
    return hasErrors(problems) ? 1 : 0;
  },
};

/** Figures of articles that nothing proves yet. */
function openFigures(coverage: Findings['coverage']): number {
  return coverage.reduce((sum, { open }) => sum + open.length, 0);
}

/** The arithmetic of one plain text file. */
function checkText(file: string, format: 'text' | 'json'): number {
  const findings = inspectText(textOf(file), file);
  console.log(format === 'json' ? JSON.stringify(findings, null, 1) : textReport(findings, file));
  return hasErrors(findings.problems) ? 1 : 0;
}

function textOf(file: string): string {
  try {
    return readTextFile(file);
  } catch (error) {
    if (error instanceof NoTextError)
      throw new UsageError(
        `“${file}”不是纯文本文件（像是 Word、Excel、PDF 或图片）。请用原来的程序另存为 .txt，再核对。`,
      );
    throw new UsageError(`--text 后面的文件读不出来：“${file}”。`);
  }
}

/** What the checker says of the content folder, and the folder's name as the editor knows it. */
export function inspectFolder(): Findings & { folder: string } {
  const { contentDir } = settings(process.env);
  return {
    ...inspectContent(readContentFolder(contentDir)),
    folder: relative(process.cwd(), contentDir) || '.',
  };
}
