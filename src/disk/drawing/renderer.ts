import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../content-folder.ts';

/** Folders whose code decides what a painted picture looks like. */
const code = ['src/lib/chart', 'src/lib/picture', 'src/disk/drawing'];

/** Packages that decide it too. */
const libraries = [
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-sans-tc',
  '@napi-rs/canvas',
  'chart.js',
];

let known: string | undefined;

/**
 * Names the painter: changes whenever its code or one of its libraries does, so that nobody has to remember to raise a
 * version. Pictures themselves carry their texts, so the code that makes texts does not count.
 */
export function rendererVersion(): string {
  known ??= digest();
  return known;
}

function digest(): string {
  const hash = createHash('sha256');
  for (const folder of code)
    for (const path of filesBelow(resolve(folder)))
      if (path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('sample'))
        hash.update(path).update(readFileSync(join(resolve(folder), path)));
  for (const name of libraries)
    hash.update(readFileSync(resolve('node_modules', name, 'package.json')));
  return hash.digest('hex').slice(0, 16);
}
