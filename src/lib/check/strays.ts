import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

const expected = [
  /^(?:site|places|topics|glossary|script-review)\.json$/,
  /^(?:indicators|charts|releases)\/[^/]+\.json$/,
  /^releases\/drawings\/[0-9a-f]+\.svg$/,
  /^articles\/[^/]+\/.+/,
  /^[^/]+\.(?:md|txt)$/,
];

/** A file that nothing reads is most likely misnamed: it would vanish silently. */
export const strays: Rule = ({ entries }) =>
  [...entries.paths]
    .filter((path) => !expected.some((pattern) => pattern.test(path)))
    .map((file): Problem => ({
      file,
      line: 1,
      column: 1,
      rule: 'stray-file',
      severity: 'warning',
      message: '这个文件不会出现在网站上',
      hint: '文章放在 articles/编号/index.md，指标放在 indicators/编号.json，图表放在 charts/编号.json；用不到就删掉。',
    }));
