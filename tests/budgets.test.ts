import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';

/** What a reader's phone has to fetch for a report, in bytes after brotli. */
const site = inject('sites').find(({ base }) => base === '/');
if (!site) throw new Error('a site at the root is built');
const { folder } = site;
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const weight = (text: string): number => brotliCompressSync(text).length;
const articles = ['zh-hans', 'zh-hant'].flatMap((slug) =>
  readdirSync(join(folder, slug, 'articles'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${slug}/articles/${name}/index.html`),
);

it.each(articles)('%s: text and style are small', (path) => {
  const html = read(path);
  const drawings = /<svg[\s\S]*?<\/svg>/g;
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)];
  const linked = styles.map(([, href = '']) => weight(read(href)));
  const bytes = weight(html.replace(drawings, '')) + linked.reduce((sum, each) => sum + each, 0);
  expect(bytes).toBeLessThanOrEqual(25_000);
});

it.each(articles)('%s: little script runs before a chart comes into view', (path) => {
  const open = [...read(path).matchAll(/<script type="module" src="([^"]+)"/g)].map(
    ([, src = '']) => src,
  );
  const loaded = new Set<string>();
  for (let src = open.pop(); src !== undefined; src = open.pop()) {
    if (loaded.has(src)) continue;
    loaded.add(src);
    const imports = read(src).matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g);
    open.push(...[...imports].map(([, name = '']) => join('/_astro', name)));
  }
  const inline = [...read(path).matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)];
  const bytes =
    [...loaded].reduce((sum, src) => sum + weight(read(src)), 0) +
    inline.reduce((sum, [, code = '']) => sum + weight(code), 0);
  expect(loaded.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(6_000);
});
