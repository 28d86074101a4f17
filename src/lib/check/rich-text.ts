import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** What editors of the what-you-see kind write in place of a mark they do not know. */
const broken = /(?:\\\*){2}|\\~|\{\/\\\*/g;
const meant: Readonly<Record<string, string>> = {
  '\\*\\*': '**',
  '\\~': '~',
  '{/\\*': '{/*',
};

/** Marks that a rich-text editor has damaged: the reader would see asterisks, or MDX would not compile. */
export const richText: Rule = ({ entries }) =>
  entries.articles.flatMap(({ value: { file, body, bodyLine } }) =>
    withoutCode(body)
      .split('\n')
      .flatMap((line, index) =>
        [...line.matchAll(broken)].map(({ 0: found, index: at }): Problem => ({
          file,
          line: bodyLine + index,
          column: at + 1,
          rule: 'rich-text',
          severity: 'error',
          message: '编辑软件把标记改坏了，读者会看到多余的符号',
          found: line.slice(at, at + 16),
          expected: meant[found] ?? '',
          hint: `把“${found}”改成“${meant[found] ?? ''}”。改正文请用原文方式，不要用所见即所得的方式。`,
        })),
      ),
  );

/** Code shows marks as they are; it is blanked, so that lines and columns stay. */
function withoutCode(body: string): string {
  return body.replace(/^(```|~~~)[\s\S]*?^\1|(`+)[^`][\s\S]*?\2/gm, (code) =>
    code.replace(/[^\n]/g, ' '),
  );
}
