import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesBelow, readContentFolder } from '#disk/content-folder.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { observationId } from '#site/views/headline.ts';
import { siteUrl } from '../built-site.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { openSite, type Origin } from './origin.ts';

/** A phone whose browser runs no script: links alone lead to every page, and every number is to be seen there. */
const site = inject('sites').find(({ base }) => base !== '/');
if (!site) throw new Error('a site under a sub-path is built');
const { folder, base } = site;
const { library } = assembleLibrary(readContentFolder('content'));
if (!library) throw new Error('the example content does not assemble');

let origin: Origin;
let browser: Browser;

beforeAll(async () => {
  origin = await openSite(folder, base, siteUrl);
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  await origin?.close();
});

/** Where the links that can be seen lead, and the anchors of values that can be seen. */
async function readPage(page: Page, url: string): Promise<{ links: string[]; values: string[] }> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => ({
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => link.checkVisibility())
      .map(({ origin: host, pathname }) => host + pathname),
    values: [...document.querySelectorAll<HTMLElement>('tr[id^="o-"] .value')]
      .filter((cell) => {
        const { left, right, height } = cell.getBoundingClientRect();
        return height > 0 && left >= 0 && right <= innerWidth && cell.innerText.trim() !== '';
      })
      .map((cell) => `${location.pathname}#${cell.closest('tr')?.id ?? ''}`),
  }));
}

describe.each(['zh-hans', 'zh-hant'])('%s', (slug) => {
  it('leads from home to every page and every number', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    });
    const page = await context.newPage();
    const start = `${origin.url}${base}${slug}/`;
    const reached = new Set<string>();
    const values = new Set<string>();
    const queue = [start];
    for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
      if (reached.has(url) || !url.startsWith(start) || !url.endsWith('/')) continue;
      reached.add(url);
      const found = await readPage(page, url);
      queue.push(...found.links);
      for (const value of found.values) values.add(value);
    }
    await context.close();
    const files = filesBelow(`${folder}/${slug}`).filter((path) => path.endsWith('index.html'));
    const unreached = files
      .map((path) => start + path.slice(0, -'index.html'.length))
      .filter((url) => !reached.has(url));
    expect(unreached).toEqual([]);
    const published = library.indicators.flatMap(({ id, observations }) =>
      observations.map((row) => `${base}${slug}/indicators/${id}/#${observationId(row)}`),
    );
    expect(published.length).toBeGreaterThanOrEqual(243);
    expect(published.filter((value) => !values.has(value))).toEqual([]);
  });
});
