import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { siteUrl } from '../built-site.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { embedHosts, hostFiles, type EmbedHost } from './embed-hosts.ts';
import { openOrigin, openSite, type Answer, type Origin } from './origin.ts';

/** Charts of the example site inside pages of another origin, as press offices will have them. */
const site = inject('sites').find(({ base }) => base === '/');
if (!site) throw new Error('a site is built');
const { folder } = site;
const { library } = assembleLibrary(readContentFolder('content'));
if (!library) throw new Error('the example content can be read');
const { charts } = library;
const oneOfEachType = [...new Map(charts.map(({ type, id }) => [type, id])).values()];
const [anyChart = ''] = oneOfEachType;
const widths = [280, 360, 600, 1000];

let ours: Origin;
let theirs: Origin;
let hostPage: Answer = { body: '' };
let browser: Browser;

beforeAll(async () => {
  ours = await openSite(folder, '/', siteUrl);
  theirs = await openOrigin((path) => (path === '/' ? hostPage : hostFiles[path]?.()));
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([ours?.close(), theirs?.close()]);
});

interface OEmbedAnswer {
  html: string;
  height: number;
}

async function oembedOf(chart: string, script = 'zh-hans'): Promise<OEmbedAnswer> {
  const response = await fetch(`${ours.url}/oembed/${script}/${chart}.json`);
  return (await response.json()) as OEmbedAnswer;
}

interface Visit {
  context: BrowserContext;
  page: Page;
  frame: Frame;
  requests: string[];
  errors: string[];
}

/** A chart in a host, once the frame has loaded. */
async function visit(host: EmbedHost, chart: string, width: number): Promise<Visit> {
  const { html, height } = await oembedOf(chart);
  hostPage = host.answer({
    src: `${ours.url}/embed/zh-hans/${chart}/`,
    height,
    oembed: html,
  });
  const context = await browser.newContext({ viewport: { width, height: 1200 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const requests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // Chromium itself says that a sandbox stopped a script; that is the point of this host.
    if (message.type() === 'error' && !message.text().includes("'allow-scripts' permission"))
      errors.push(message.text());
  });
  await page.goto(theirs.url, { waitUntil: 'load' });
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('the host shows no frame');
  await frame.waitForLoadState('load');
  return { context, page, frame, requests, errors };
}

const neededHeight = (place: Frame | Page): Promise<number> =>
  place.locator('body').evaluate((body) => body.getBoundingClientRect().height);

const excessWidth = (place: Frame | Page): Promise<number> =>
  place.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

/** Pixels the frame lacks, negative for pixels it has too many. */
async function lack({ page, frame }: Visit): Promise<number> {
  const given = await page.locator('iframe').evaluate((element) => element.clientHeight);
  return (await neededHeight(frame)) - given;
}

async function holdsAt(seen: Visit, width: number, host: EmbedHost): Promise<void> {
  await seen.page.setViewportSize({ width, height: 1200 });
  if (host.fits) {
    await expect
      .poll(async () => Math.abs(await lack(seen)), { timeout: 5000 })
      .toBeLessThanOrEqual(2);
  } else {
    expect(await lack(seen)).toBeLessThanOrEqual(0);
  }
  expect(await excessWidth(seen.frame)).toBe(0);
  const drawing = width < 560 ? '.narrow svg' : '.wide svg';
  expect(await seen.frame.locator(drawing).isVisible()).toBe(true);
}

describe.each(embedHosts)('in a host with $name', (host) => {
  it('shows a whole chart at every width, and asks nobody else', async () => {
    const seen = await visit(host, anyChart, 360);
    if (host.alive) await seen.frame.waitForSelector('canvas');
    for (const width of widths) await holdsAt(seen, width, host);
    expect(await seen.frame.locator('canvas').count()).toBe(host.alive ? 1 : 0);
    const own = [ours.url, theirs.url];
    expect(seen.requests.filter((url) => !own.includes(new URL(url).origin))).toEqual([]);
    expect(seen.errors).toEqual([]);
    await seen.context.close();
  });
});

describe.each(oneOfEachType)('chart %s in a host that fits heights', (chart) => {
  const host = embedHosts.find(({ name }) => name.includes('Datawrapper'));
  if (!host) throw new Error('there is a Datawrapper host');

  it('is whole at every width, and when its table is opened', async () => {
    const seen = await visit(host, chart, 1000);
    await seen.frame.waitForSelector('canvas');
    for (const width of widths.toReversed()) await holdsAt(seen, width, host);
    const folded = await neededHeight(seen.frame);
    await seen.frame.locator('summary').click();
    await expect.poll(() => neededHeight(seen.frame)).toBeGreaterThan(folded + 50);
    await holdsAt(seen, 280, host);
    expect(seen.errors).toEqual([]);
    await seen.context.close();
  });
});

describe('an embed page', () => {
  it('is one request until it is seen, then one script', async () => {
    const { html, height } = await oembedOf(anyChart);
    const host: EmbedHost = {
      name: 'a long page',
      fits: false,
      alive: true,
      answer: () => ({
        body: `<!doctype html><div style="height:4000px"></div>${html}<p>${height}</p>`,
      }),
    };
    const { context, page, requests } = await visit(host, anyChart, 800);
    const asked = (): string[] => requests.filter((url) => url.startsWith(ours.url));
    await page.waitForTimeout(300);
    expect(asked()).toHaveLength(1);
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect.poll(() => asked().length, { timeout: 5000 }).toBe(2);
    expect(asked()[1]).toMatch(/\/embed\/live-[0-9a-f]{8}\.js$/);
    await context.close();
  });

  it.each(charts.flatMap(({ id }) => ['zh-hans', 'zh-hant'].map((script) => [script, id])))(
    '/embed/%s/%s/ is at most 8 kB and keeps to itself',
    (script = '', id = '') => {
      const html = readFileSync(join(folder, 'embed', script, id, 'index.html'), 'utf8');
      expect(brotliCompressSync(html).length).toBeLessThanOrEqual(8000);
      expect(html).not.toMatch(
        /type="?module|localStorage|sessionStorage|document\.cookie|\bfetch\(|import\(/,
      );
    },
  );

  it('runs in browsers that know nothing newer than ES2017', () => {
    const html = readFileSync(join(folder, 'embed/zh-hans', anyChart, 'index.html'), 'utf8');
    const name = /embed\/(live-\w+\.js)/.exec(html)?.[1] ?? '';
    const live = readFileSync(join(folder, 'embed', name), 'utf8');
    const [, inline = ''] = /<script>(.*)<\/script><\/body>/s.exec(html) ?? [];
    for (const code of [inline, live]) {
      expect(code.length).toBeGreaterThan(500);
      expect(brotliCompressSync(code).length).toBeLessThan(64_000);
      const newer = /\?\.[a-zA-Z_$[(]|\?\?|catch\{|\{\.\.\.[a-z]/.exec(code);
      expect(newer?.[0]).toBeUndefined();
    }
  });

  it('fits the height its code names, whatever the width, without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const faults: string[] = [];
    const pages = [
      ...charts.map(({ id }) => ({ id, script: 'zh-hans' })),
      ...oneOfEachType.map((id) => ({ id, script: 'zh-hant' })),
    ];
    for (const { id, script } of pages) {
      const { height } = await oembedOf(id, script);
      await page.goto(`${ours.url}/embed/${script}/${id}/`);
      const needed: number[] = [];
      for (const width of [280, 360, 559, 1000]) {
        await page.setViewportSize({ width, height: 600 });
        needed.push(await neededHeight(page));
        if ((await excessWidth(page)) > 0) faults.push(`${script}/${id} is wider than ${width}`);
      }
      const most = Math.max(...needed);
      if (most > height || most < height - 100)
        faults.push(`${script}/${id} needs ${most} and says ${height}`);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** Red, green and blue of what a reader sees at one point. */
async function pixelOf(page: Page, x: number, y: number): Promise<number[]> {
  const png = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const pen = document.createElement('canvas').getContext('2d');
    pen?.drawImage(image, 0, 0);
    return [...(pen?.getImageData(0, 0, 1, 1).data.slice(0, 3) ?? [])];
  }, png.toString('base64'));
}

/** Contrast of two colours after WCAG 2. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const light = (colour: readonly number[]): number => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((one, other) => one - other);
  return (high + 0.05) / (low + 0.05);
}

describe('the address of an embed page', () => {
  const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(23, 22, 19)', none: 'rgba(0, 0, 0, 0)' };

  it.each([
    ['', 'light', paper.none, 'rgb(28, 27, 25)'],
    ['', 'dark', paper.none, 'rgb(236, 232, 221)'],
    ['?theme=auto', 'dark', paper.none, 'rgb(236, 232, 221)'],
    ['?theme=light', 'dark', paper.light, 'rgb(28, 27, 25)'],
    ['?theme=dark', 'light', paper.dark, 'rgb(236, 232, 221)'],
  ] as const)('%s on a %s system has its colours', async (query, colorScheme, ground, ink) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${ours.url}/embed/zh-hans/${anyChart}/${query}`);
    const found = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.body).color,
    ]);
    expect(found).toEqual([ground, ink]);
    await page.close();
  });

  it.each([
    ['knows no dark', '', 'dark'],
    [
      'turns dark with the system',
      '@media(prefers-color-scheme:dark){body{background:#222}}',
      'dark',
    ],
    ['declares both schemes', ':root{color-scheme:light dark}', 'dark'],
    ['is light', '', 'light'],
    ['declares that it is always dark', ':root{color-scheme:dark}', 'light'],
  ] as const)(
    'none, in a host that %s: its words can be read',
    async (_name, style, colorScheme) => {
      hostPage = {
        body: `<!doctype html><style>${style}</style><iframe style="border:0;width:100%;height:600px" src="${ours.url}/embed/zh-hans/${anyChart}/"></iframe>`,
      };
      const page = await browser.newPage({ colorScheme, viewport: { width: 420, height: 700 } });
      await page.goto(theirs.url);
      const frame = await (await page.waitForSelector('iframe')).contentFrame();
      const ink = await frame?.evaluate(() => getComputedStyle(document.body).color);
      // The frame’s own padding at its right edge: nothing but the ground.
      const ground = await pixelOf(page, 409, 300);
      expect(contrast(ink?.match(/\d+/g)?.map(Number) ?? [], ground)).toBeGreaterThan(7);
      await page.close();
    },
  );

  it('keeps what the host put into it when the reader changes editions', async () => {
    const page = await browser.newPage();
    await page.goto(`${ours.url}/embed/zh-hans/${anyChart}/?theme=dark&childId=c#?secret=s1`);
    await page.locator('a[hreflang="zh-Hant"]').click();
    await page.waitForURL(`**/embed/zh-hant/${anyChart}/?theme=dark&childId=c#?secret=s1`);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
    await page.close();
  });
});
