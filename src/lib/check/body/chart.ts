import { nearest } from '../../source/spelling.ts';
import type { CheckContext } from '../context.ts';
import type { Parts } from './parts.ts';

/** A chart file that cannot be read has a Problem of its own; its name is known all the same. */
export function unknownChart(id: string, { charts, entries }: CheckContext): Parts[] {
  if (entries.paths.has(`charts/${id}.json`)) return [];
  const ids = charts.map((chart) => chart.id);
  if (ids.includes(id)) return [];
  const meant = nearest(id, ids);
  return [
    {
      rule: 'unknown-reference',
      message: `没有编号为“${id}”的图表`,
      found: id,
      ...(meant && { expected: meant }),
      hint: meant
        ? `可能是“${meant}”写错了。`
        : '请先在 charts 文件夹里加上这张图，或改成已有的编号。',
    },
  ];
}

export function missingCaption(id: string): Parts {
  return {
    rule: 'picture-alt',
    severity: 'warning',
    message: `图表“${id}”没有图说`,
    hint: '在方括号里写一句图说，例如 ![农民收入三年增加三千多元](chart:编号)。',
  };
}

/**
 * A chart's line that Markdown takes for plain text, because its brackets are full-width or there is a space in its
 * address: readers would see the marks.
 */
export function brokenChartLine(text: string): Parts[] {
  const [found] = /[[\]］【】]\s*[(（]\s*chart\s*[:：][^)）]*[)）]?/.exec(text) ?? [];
  if (found === undefined) return [];
  return [
    {
      rule: 'chart-line',
      message: '图表的写法不对，网页上会显示成文字',
      found: text.trim().slice(0, 60),
      expected: '![图说](chart:编号)',
      hint: '感叹号、方括号、圆括号和冒号都用半角，中间不留空格，单独占一行。',
    },
  ];
}
