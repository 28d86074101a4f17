import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'astro';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumFlags, ensureChromium } from './chromium.ts';

/** Browser tests on the example site under a sub-path, the harder of the two places it may live in. */
const site = inject('sites').find(({ base }) => base !== '/');
if (!site) throw new Error('a site under a sub-path is built');
const { folder, base } = site;

let server: PreviewServer;
let browser: Browser;
let root: string;

beforeAll(async () => {
  process.env['BASE_PATH'] = base;
  server = await preview({ outDir: folder, logLevel: 'error', server: { port: 0 } });
  root = `http://localhost:${server.port}${base}`;
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

interface Visit {
  page: Page;
  requests: string[];
  errors: string[];
}

async function visit(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(root + path, { waitUntil: 'load' });
  return { page, requests, errors };
}

const article = 'zh-hans/articles/yantonghong-2020/';
const kinds = [
  '',
  'zh-hans/',
  'zh-hans/articles/',
  article,
  'zh-hant/articles/guangxin-2020/',
  'zh-hans/indicators/',
  'zh-hans/indicators/poverty-incidence/',
  'zh-hans/charts/litong-survey-scope/',
  'zh-hant/places/litong/',
  'zh-hant/topics/income/',
  'zh-hans/years/2020/',
  'zh-hans/compare/',
  'zh-hant/compare/indicators/poverty-incidence/',
  'zh-hans/compare/places/litong/',
  'zh-hans/search/',
  'zh-hans/corrections/',
  'zh-hant/releases/2026-11-23/',
  'zh-hans/data/',
  'zh-hant/about/',
  'zh-hans/press/',
  'embed/zh-hant/litong-survey-scope/?theme=light',
  'embed/zh-hant/litong-survey-scope/?theme=dark',
];

describe.each(kinds)('/%s', (path) => {
  it('runs without errors and asks no other host', async () => {
    const { page, requests, errors } = await visit(path);
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(new URL(root).origin))).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme) => {
    const { page } = await visit(path, { colorScheme });
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        document,
        {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        },
      );
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([320, 360, 768, 1440])('never scrolls sideways at %i px', async (width) => {
    const { page } = await visit(path, { viewport: { width, height: 800 } });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

/** How far the page's parts have moved while it was read from top to bottom (Cumulative Layout Shift). */
async function shiftWhileRead(page: Page): Promise<number> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push('value' in entry ? Number(entry.value) : 0);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < Math.min(height, 12_000); top += 500) {
    await page.evaluate((y) => scrollTo(0, y), top);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(300);
  return page.evaluate(() =>
    (globalThis as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  );
}

describe.each(kinds)('/%s', (path) => {
  it.each([360, 1440])(
    'keeps everything in its place while it is read, at %i px',
    async (width) => {
      const { page } = await visit(path, { viewport: { width, height: 740 } });
      expect(await shiftWhileRead(page)).toBe(0);
      await page.context().close();
    },
  );

  it('shows every cell of its tables on a phone', async () => {
    const { page } = await visit(path, { javaScriptEnabled: false });
    const hidden = await page.locator('.fold tbody :is(th, td)').evaluateAll((cells) =>
      cells
        .filter((cell) => {
          const { left, right, width } = cell.getBoundingClientRect();
          const shut = cell.closest('details:not([open])') !== null;
          const empty = cell.textContent.trim() === '';
          return !shut && !empty && (width === 0 || left < 0 || right > innerWidth);
        })
        .map((cell) => cell.textContent.trim()),
    );
    expect(hidden).toEqual([]);
    await page.context().close();
  });
});

it.each([360, 768, 1440])('the masthead keeps its place while it arrives, %i px', async (width) => {
  const parts = readFileSync(join(folder, 'zh-hans/places/litong/index.html'), 'utf8').split(
    /(?=<nav|<form role="search"|<main)/,
  );
  const slow = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    const next = (): void => {
      const part = parts.shift();
      if (part === undefined) response.end();
      else response.write(part.replaceAll(`"${base}`, `"${root}`), () => setTimeout(next, 150));
    };
    next();
  });
  await new Promise<void>((done) => slow.listen(0, done));
  const address = slow.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const page = await browser.newPage({ viewport: { width, height: 740 } });
  await page.goto(`http://localhost:${port}/`);
  expect(await shiftWhileRead(page)).toBe(0);
  await page.close();
  slow.close();
});

describe('charts', () => {
  it('are drawings and tables when JavaScript is off', async () => {
    const { page, requests } = await visit(article, { javaScriptEnabled: false });
    const figures = page.locator('figure:has(svg[role="img"])');
    expect(await figures.count()).toBeGreaterThanOrEqual(3);
    expect(await page.locator('figure table').count()).toBe(await figures.count());
    expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    await page.context().close();
  });

  it('load nothing before they are in view, then take over on the same spot', async () => {
    const { page, requests, errors } = await visit(article);
    await page.waitForTimeout(300);
    const before = requests.length;
    const figure = page.locator('figure:has(svg[role="img"])').first();
    const place = await figure.boundingBox();
    await figure.scrollIntoViewIfNeeded();
    await page.waitForSelector('figure canvas');
    expect(requests.length).toBeGreaterThan(before);
    const after = await figure.boundingBox();
    expect({ width: after?.width, height: after?.height }).toEqual({
      width: place?.width,
      height: place?.height,
    });
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('do not shift the page while they come alive', async () => {
    const { page } = await visit(article);
    expect(await shiftWhileRead(page)).toBe(0);
    expect(await page.locator('figure canvas').count()).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });
});

describe('the switch of scripts', () => {
  it('keeps the page and the place on it, and is remembered', async () => {
    const { page } = await visit(`${article}#s2`);
    await page.locator('a[hreflang="zh-Hant"], a[lang="zh-Hant"]').first().click();
    await page.waitForLoadState();
    expect(new URL(page.url()).pathname).toBe(`${base}zh-hant/articles/yantonghong-2020/`);
    expect(new URL(page.url()).hash).toBe('#s2');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('zh-Hant');
    expect(await page.evaluate(() => Object.values({ ...localStorage }))).toContain('zh-Hant');
    await page.context().close();
  });

  it('keeps the paragraph at the top of the window', async () => {
    const { page } = await visit(article);
    const third = page.locator('.prose > p[id]').nth(3);
    const id = await third.getAttribute('id');
    await third.evaluate((paragraph) => {
      scrollTo(0, paragraph.getBoundingClientRect().top + scrollY);
    });
    await page.locator('a.switch').evaluate((link: HTMLElement) => {
      link.click();
    });
    await page.waitForURL(/zh-hant/);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    const top = await page.locator(`#${id}`).evaluate((there) => there.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(60);
    await page.context().close();
  });

  it('never redirects a deep link behind the reader’s back', async () => {
    const { page } = await visit(article);
    await page.evaluate(() => {
      for (const key of ['script', 'edition']) localStorage.setItem(key, 'zh-Hant');
    });
    await page.goto(root + article);
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe(`${base}${article}`);
    await page.context().close();
  });

  it('is remembered at the choice of editions, and only there', async () => {
    const { page } = await visit('');
    await page.evaluate(() => localStorage.setItem('edition', 'zh-Hant'));
    await page.goto(root);
    await page.waitForURL(`${root}zh-hant/`);
    await page.goto(`${root}#choose`);
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe(base);
    await page.context().close();
  });

  it('works as a plain link without JavaScript', async () => {
    const { page } = await visit(article, { javaScriptEnabled: false });
    await page.locator('a[hreflang="zh-Hant"], a[lang="zh-Hant"]').first().click();
    expect(new URL(page.url()).pathname).toBe(`${base}zh-hant/articles/yantonghong-2020/`);
    await page.context().close();
  });
});
