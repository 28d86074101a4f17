import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * In a process of its own: how long one converter takes to load and to convert 30 kB, and then 1 MB, in milliseconds.
 * @example node bench/script/time.ts own s2t
 */
const [, , name, direction] = process.argv;
const folder = join(import.meta.dirname, '../../src/lib/script/trials/reports-tuned');
const ending = direction === 's2t' ? '.hans.txt' : '.hant.txt';
const reports = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const article = textOf(30_000);
const volumes = Array.from({ length: 3 }, (_, volume) => `第${volume}卷\n${textOf(1_000_000)}`);

const start = performance.now();
const convert = await converter();
const loaded = performance.now();
convert(article);
const first = performance.now();
const each = volumes.map((volume) => {
  const begin = performance.now();
  convert(volume);
  return performance.now() - begin;
});
console.log(
  JSON.stringify({ load: loaded - start, article: first - loaded, megabyte: Math.min(...each) }),
);

/** Reports one after the other, up to a size in bytes. */
function textOf(size: number): string {
  let text = '';
  for (let at = 0; Buffer.byteLength(text) < size; at += 1)
    text += reports[at % reports.length] ?? '';
  return Buffer.from(text).subarray(0, size).toString();
}

async function converter(): Promise<(text: string) => string> {
  if (name === 'own') {
    const { createConverter } = await import('#lib/script/converter.ts');
    const own = createConverter();
    return direction === 's2t'
      ? (text) => own.convert(text, 'zh-Hans', 'zh-Hant')
      : (text) => own.convert(text, 'zh-Hant', 'zh-Hans');
  }
  const { Converter } = await import('opencc-js');
  return direction === 's2t'
    ? Converter({ from: 'cn', to: 'tw' })
    : Converter({ from: 'tw', to: 'cn' });
}
