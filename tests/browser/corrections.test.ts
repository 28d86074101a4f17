import { preview, type PreviewServer } from 'astro';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { corrected } from '../corrected-content.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';

/** A published value was corrected: every place that shows it says what it was and what it is. */
const folder = inject('corrected');
const { indicator, chart, article, was, now, release } = corrected;
const first = '2026-11-23';

let server: PreviewServer;
let browser: Browser;
let root: string;

beforeAll(async () => {
  process.env['BASE_PATH'] = '/';
  server = await preview({ outDir: folder, logLevel: 'error', server: { port: 0 } });
  root = `http://localhost:${server.port}/`;
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(root + path);
  return page;
}

async function fetched(path: string): Promise<string> {
  return (await fetch(root + path)).text();
}

const both = new RegExp(`${was}[户戶].*${now}[户戶]`);

describe.each(['zh-hans', 'zh-hant'])('%s', (slug) => {
  it.each([
    ['the article that carries it', `${slug}/articles/${article}/`, '.corrections'],
    ['the indicator', `${slug}/indicators/${indicator}/`, '.corrected'],
    ['the list of corrections', `${slug}/corrections/`, 'main li'],
    ['the release that brought it', `${slug}/releases/${release}/`, 'main li'],
    ['the frozen chart of before', `embed/${slug}/${chart}/${first}/`, '.frozen'],
  ])('%s says so', async (_, path, selector) => {
    const page = await open(path);
    expect(await page.locator(selector).first().innerText()).toMatch(both);
    await page.context().close();
  });

  it('leaves the frozen chart as it was, and the live one as it is', async () => {
    const frozen = await open(`embed/${slug}/${chart}/${first}/`);
    expect(await frozen.locator('figure').innerHTML()).toContain(`${was}`);
    expect(await frozen.locator('figure').innerHTML()).not.toContain(`${now}`);
    const newer = await open(`embed/${slug}/${chart}/${release}/`);
    expect(await newer.locator('figure').innerHTML()).toContain(`${now}`);
    expect(await newer.locator('.frozen').innerText()).not.toMatch(both);
    const live = await open(`${slug}/charts/${chart}/`);
    expect(await live.locator('figure svg').first().innerHTML()).toContain(`${now}`);
    for (const page of [frozen, newer, live]) await page.context().close();
  });

  it('names both versions on the page of the chart', async () => {
    const page = await open(`${slug}/charts/${chart}/`);
    const links = page.locator('section:has(#versions) a');
    expect(await links.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual(
      [release, first].map((date) => `/embed/${slug}/${chart}/${date}/`),
    );
    await page.context().close();
  });

  it('tells programs: CSV and feed', async () => {
    expect(await fetched(`data/${slug}/${indicator}.csv`)).toMatch(both);
    expect(await fetched(`feeds/${slug}.xml`)).toMatch(both);
  });
});

it('tells programs: JSON', async () => {
  const data: unknown = JSON.parse(await fetched(`data/${indicator}.json`));
  expect(data).toMatchObject({ observations: [{ value: now, corrections: [{ was, now }] }] });
});

it('marks it in the chart and its table', async () => {
  const page = await open(`zh-hans/charts/${chart}/`);
  expect(await page.locator('figure svg').first().innerHTML()).toContain(`${now}户※`);
  expect(await page.locator('figure table').textContent()).toContain(`${now}户※`);
  expect(await page.locator('figure').first().textContent()).toMatch(
    new RegExp(`※[^。]*${was}户[^。]*${now}户`),
  );
  await page.context().close();
});
