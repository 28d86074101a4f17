import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readOutput } from '#disk/output-folder.ts';
import { readContentFolder } from '#disk/content-folder.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { readSite } from '#lib/verify/site.ts';
import { keptTexts } from '#lib/verify/kept-texts.ts';
import { verifySite } from '#lib/verify/verify.ts';
import { siteUrl } from './built-site.ts';

const sites = inject('sites');
const { library } = assembleLibrary(readContentFolder('content'));
if (!library) throw new Error('the example content does not assemble');

describe.each(sites.map((site) => [site.base, site] as const))(
  'the site under %s',
  (base, { folder }) => {
    const files = readOutput(folder);

    it('has every link resolving, both editions alike and in their script, and asks no other host', () => {
      expect(verifySite(files, base, siteUrl, keptTexts(library))).toEqual([]);
    });

    it('has a page for everything, in both editions', () => {
      const pages = new Set(files.map(({ path }) => path));
      const expected = ['zh-hans', 'zh-hant'].flatMap((slug) =>
        [
          ...['', 'articles/', 'indicators/', 'data/', 'about/', 'press/'],
          ...library.articles.map((article) => `articles/${article.slug}/`),
          ...library.indicators.map(({ id }) => `indicators/${id}/`),
          ...library.charts.map(({ id }) => `charts/${id}/`),
          ...library.places.map(({ id }) => `places/${id}/`),
          ...library.topics.map(({ id }) => `topics/${id}/`),
        ].map((page) => `${slug}/${page}index.html`),
      );
      expect([...expected, 'index.html', '404.html'].filter((page) => !pages.has(page))).toEqual(
        [],
      );
    });

    it('says on every page that it is a demonstration', () => {
      const silent = files.filter(
        ({ path, text }) => path.endsWith('.html') && !/示例站[点點]|示範網站/.test(text ?? ''),
      );
      expect(silent.map(({ path }) => path)).toEqual([]);
    });

    it('names nobody who reviewed an article', () => {
      expect(
        files.filter(({ path, text }) => path.endsWith('.html') && text?.includes('"review"')),
      ).toEqual([]);
    });
  },
);

it('is the same under a sub-path but for the addresses', () => {
  const [root, below] = sites;
  if (!root || !below) throw new Error('two sites are built');
  const read = (folder: string, base: string): string =>
    readFileSync(join(folder, 'zh-hans/articles/litong-2025/index.html'), 'utf8')
      .replaceAll(base, '/')
      .replaceAll(/(\/_astro\/[\w-]+)[\w.-]+/g, '$1');
  expect(read(below.folder, below.base)).toBe(read(root.folder, root.base));
});

it('quotes each number of an article in the same words in both editions', () => {
  const [site] = sites;
  if (!site) throw new Error('a site is built');
  const { pages } = readSite(readOutput(site.folder), site.base, siteUrl);
  expect([...pages.values()].filter(({ lang }) => lang === 'zh-Hans').length).toBe(
    [...pages.values()].filter(({ lang }) => lang === 'zh-Hant').length + 2,
  );
});
