import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { jsonSchemas } from '#lib/library/json-schemas.ts';
import type { Command } from './command.ts';

const folder = 'public/schemas';

export const schemas: Command = {
  summary: '按格式定义重写 public/schemas/',
  help: `用法：npm run -s reports -- schemas

按程序里的格式定义重写 ${folder}/ 下的 JSON Schema。改过格式之后运行。`,
  run(args) {
    parseArgs({ args, options: {} });
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(jsonSchemas())) {
      writeFileSync(join(folder, `${name}.json`), text);
      console.log(`${folder}/${name}.json`);
    }
    return 0;
  },
};
