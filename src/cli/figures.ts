import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { figureJson, readFigures } from '#lib/figure/read.ts';
import type { Command } from './command.ts';

export const figures: Command = {
  summary: '读出文字里的数字：标准输入 → 列表',
  help: `用法：npm run -s reports -- figures [--json]

读出标准输入的文字里的每个数字：原样、数值（基本单位）、单位、是否约数。

  --json   输出 [{ text, start, end, value, max?, unit, approx }]，位置按 UTF-16 计`,
  async run(args) {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean', default: false } } });
    const found = readFigures(await text(process.stdin));
    if (values.json) {
      console.log(JSON.stringify(found.map(figureJson), null, 1));
      return 0;
    }
    for (const { text: printed, value, max, unit, approx } of found) {
      const range = max === undefined ? String(value) : `${value}～${max}`;
      console.log([printed, range, unit, approx ?? ''].join('\t').trimEnd());
    }
    return 0;
  },
};
