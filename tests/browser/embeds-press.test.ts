import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteUrl } from '../built-site.ts';
import { corrected } from '../corrected-content.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { openOrigin, openSite, type Origin } from './origin.ts';

/** The press centre of the site with a frozen version, from search to a host that shows the copied code. */
const { chart } = corrected;

let ours: Origin;
let theirs: Origin;
let pasted = '';
let browser: Browser;

beforeAll(async () => {
  ours = await openSite(inject('corrected'), '/', siteUrl);
  theirs = await openOrigin((path) => (path === '/' ? { body: pasted } : { body: '' }));
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([ours?.close(), theirs?.close()]);
});

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(ours.url + path);
  return page;
}

const frameCodeOn = (page: Page): Promise<string> => page.locator('#frame-code').inputValue();

describe('without JavaScript', () => {
  it('lists every chart with its codes and its kit', async () => {
    const page = await open('/zh-hant/press/', { javaScriptEnabled: false });
    expect(await page.locator('.bench').isVisible()).toBe(false);
    expect(await page.locator('#find').isVisible()).toBe(false);
    const item = page.locator(`#chart-${chart}`);
    await item.locator('summary').click();
    const codes = await item.locator('pre').allTextContents();
    expect(codes).toHaveLength(3);
    expect(codes[0]).toContain(`src="${ours.url}/embed/zh-hant/${chart}/"`);
    expect(codes[1]).toContain(`src="${ours.url}/charts/zh-hant/${chart}.png"`);
    expect(codes[2]).toContain(`href="${ours.url}/zh-hant/charts/${chart}/"`);
    const kit = await item.locator('a[download]').getAttribute('href');
    expect((await fetch(`${ours.url}${kit ?? ''}`)).status).toBe(200);
    await page.context().close();
  });
});

describe('the search', () => {
  it.each([
    ['zh-hans', '無障礙改造'],
    ['zh-hant', '无障碍改造'],
    ['zh-hant', '利通 危房'],
  ])('of %s finds %s in whichever script it is typed', async (script, query) => {
    const page = await open(`/${script}/press/`);
    const all = await page.locator('.find li').count();
    await page.locator('#find').fill(query);
    const shown = page.locator('.find li:visible');
    expect(await shown.count()).toBeGreaterThan(0);
    expect(await shown.count()).toBeLessThan(all);
    const said = await page.locator('.search [role="status"]').textContent();
    expect(said).toContain(String(await shown.count()));
    await page.locator('#find').fill('没有这样的图');
    expect(await shown.count()).toBe(0);
    await page.context().close();
  });
});

describe('the bench', () => {
  it('follows the choice, every option, and the way back', async () => {
    const page = await open(`/zh-hans/press/#chart-${chart}`);
    const src = `${ours.url}/embed/zh-hans/${chart}/`;
    expect(await frameCodeOn(page)).toContain(`src="${src}"`);
    await page.getByLabel('深色').check();
    expect(await frameCodeOn(page)).toContain(`src="${src}?theme=dark"`);
    await page.getByLabel('繁體').check();
    expect(await frameCodeOn(page)).toContain(`/embed/zh-hant/${chart}/?theme=dark"`);
    await page.locator('#state').selectOption(corrected.release);
    expect(await frameCodeOn(page)).toContain(
      `/zh-hant/${chart}/${corrected.release}/?theme=dark"`,
    );
    expect(await page.locator('#picture-code').isVisible()).toBe(false);
    await page.locator('.find li:visible a').first().click();
    await expect.poll(() => frameCodeOn(page)).not.toContain(chart);
    await page.goBack();
    await expect.poll(() => frameCodeOn(page)).toContain(chart);
    await page.context().close();
  });

  it.each(['320', '640', '960'])(
    'shows the whole chart in a column of %s pixels',
    async (width) => {
      const page = await open(`/zh-hans/press/#chart-${chart}`);
      await page.locator(`[name="width"][value="${width}"]`).check();
      const frame = await (await page.waitForSelector('.slot iframe')).contentFrame();
      await expect
        .poll(async () => {
          const box = await page.locator('.slot iframe').boundingBox();
          const body = await frame?.locator('body').boundingBox();
          return [box?.width, Math.abs((box?.height ?? 0) - (body?.height ?? 0)) <= 2];
        })
        .toEqual([Number(width), true]);
      await page.context().close();
    },
  );

  it('copies code that another site can paste as it is', async () => {
    const page = await open(`/zh-hans/press/#chart-${chart}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: /嵌入代码/ }).click();
    await expect.poll(() => page.locator('.said').textContent()).toBe('已复制');
    pasted = await page.evaluate(() => navigator.clipboard.readText());
    expect(pasted).toBe(await frameCodeOn(page));
    await page.goto(theirs.url);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await expect
      .poll(async () => {
        const box = await page.locator('iframe').boundingBox();
        const body = await frame?.locator('body').boundingBox();
        return Math.abs((box?.height ?? 0) - (body?.height ?? -100));
      })
      .toBeLessThanOrEqual(2);
    await page.context().close();
  });
});

it.each([360, 768, 1440])(
  'never scrolls sideways at %i px, with the widest column',
  async (width) => {
    const page = await open('/zh-hant/press/', { viewport: { width, height: 900 } });
    await page.locator('[name="width"][value="960"]').check();
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await page.context().close();
  },
);
