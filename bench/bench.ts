/**
 * What a whole site costs, as one table: `npm run bench -- [articles…]`. Generated sites are built from nothing, again
 * with nothing changed, and with one article changed; beside them stands Astro alone with the same texts.
 */
import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeBareSite } from './site/bare-site.ts';
import { generateContent } from './site/generated-content.ts';
import { type Cost, measuredRun } from './site/measured-run.ts';

const folder = resolve('.cache', 'bench');
const counts = process.argv.slice(2).map(Number);

interface Row {
  articles: number;
  what: string;
  cost: Cost;
  out: string;
}

function sizeOf(out: string): { pages: number; files: number; megabytes: number } {
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const bytes = files.reduce(
    (sum, each) => sum + statSync(join(each.parentPath, each.name)).size,
    0,
  );
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    megabytes: bytes / 1e6,
  };
}

async function rowsOf(articles: number): Promise<Row[]> {
  const content = join(folder, 'content');
  const bare = join(folder, 'bare');
  const out = join(folder, 'dist');
  const texts = generateContent(content, articles);
  writeBareSite(bare, texts);
  const env = { CONTENT_DIR: content, OUT_DIR: out, CACHE_DIR: join(folder, 'drawings') };
  const build = (): Promise<Cost> => measuredRun('npm', ['run', '-s', 'build'], env);
  const bareCost = await measuredRun('node_modules/.bin/astro', ['build', '--root', bare]);
  const rows: Row[] = [{ articles, what: 'Astro alone', cost: bareCost, out: join(bare, 'dist') }];
  rows.push({ articles, what: 'from nothing', cost: await build(), out });
  rows.push({ articles, what: 'nothing changed', cost: await build(), out });
  appendFileSync(join(content, 'articles', texts[0]?.slug ?? '', 'index.md'), '\n又添了一句话。\n');
  rows.push({ articles, what: 'one article changed', cost: await build(), out });
  return rows;
}

console.log(
  '| articles | build | seconds | times Astro alone | memory, MB | pages | files | size, MB |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const count of counts.length > 0 ? counts : [50, 200]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const rows = await rowsOf(count);
  for (const { articles, what, cost, out } of rows) {
    const { pages, files, megabytes } = sizeOf(out);
    const cells = [
      articles,
      what,
      cost.seconds.toFixed(1),
      (cost.seconds / (rows[0]?.cost.seconds ?? 1)).toFixed(1),
      cost.megabytes.toFixed(0),
      pages,
      files,
      megabytes.toFixed(1),
    ];
    console.log(`| ${cells.join(' | ')} |`);
  }
}
rmSync(folder, { recursive: true, force: true });
