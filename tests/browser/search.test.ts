import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { siteUrl } from '../built-site.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';
import { openSite, type Origin } from './origin.ts';

/** The search as a reader meets it, on the site under a sub-path. */
const site = inject('sites').find(({ base }) => base !== '/') ?? inject('sites')[0];
if (!site) throw new Error('a site is built');
const { folder, base } = site;

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

interface Visit {
  page: Page;
  requests: string[];
}

async function visit(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(origin.url + base + path, { waitUntil: 'load' });
  return { page, requests };
}

const titles = (page: Page): Promise<string[]> => page.locator('.results h3').allTextContents();
const said = (page: Page): Promise<string> => page.locator('.results [role="status"]').innerText();
const trimmed = (texts: readonly string[]): string[] => texts.map((text) => text.trim());

describe('asking', () => {
  it('answers while the reader types, in the reader’s script, and keeps the question in the address', async () => {
    const { page, requests } = await visit('zh-hant/search/');
    expect(requests.filter((url) => url.endsWith('.bin'))).toEqual([]);
    await page.getByRole('searchbox').pressSequentially('贫困发生率');
    await expect.poll(async () => trimmed(await titles(page))[0]).toBe('貧困發生率');
    expect(await said(page)).toMatch(/^找到\d+頁$/);
    expect(await page.locator('.results mark').first().innerText()).toBe('貧困發生率');
    expect(await page.locator('.results .passage mark').count()).toBeGreaterThan(5);
    expect(new URL(page.url()).searchParams.get('q')).toBe('贫困发生率');
    expect(await page.title()).toMatch(/^「贫困发生率」 · 搜索/);
    expect(await page.locator('a.switch').getAttribute('href')).toContain('?q=');
    expect(await page.getByRole('heading', { name: '全站目錄' }).isVisible()).toBe(false);
    expect(requests.filter((url) => !url.startsWith(origin.url))).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['10217', '利通区：一份从排查开始的民生清单'],
    ['1.34万', '三年，一片区域怎样摘掉贫困帽子'],
    ['"累計投入超5.7億元"', '利通区：一份从排查开始的民生清单'],
  ])('%s, from the address alone', async (query, first) => {
    const { page } = await visit(`zh-hans/search/?q=${encodeURIComponent(query)}`);
    await page.locator('.results li').first().waitFor();
    expect(trimmed(await titles(page))[0]).toBe(first);
    expect(await page.getByRole('searchbox').inputValue()).toBe(query);
    await page.context().close();
  });

  it('says that nothing was found, and shows everything again when the field is empty', async () => {
    const { page } = await visit('zh-hans/search/?q=无此一词');
    await expect.poll(() => said(page)).toMatch(/^没有找到/);
    expect(await page.locator('.results li').count()).toBe(0);
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => page.getByRole('heading', { name: '全站目录' }).isVisible()).toBe(true);
    await expect.poll(() => said(page)).toBe('');
    await page.context().close();
  });

  it('leaves the list alone when the same is asked again', async () => {
    const { page } = await visit('zh-hans/search/');
    await page.getByRole('searchbox').fill('10217');
    await page.locator('.results li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('form:has(#q)').evaluate((form: HTMLFormElement) => {
      form.requestSubmit();
    });
    await page.waitForTimeout(500);
    const focused = await page.evaluate(() => document.activeElement?.closest('.results') !== null);
    expect(focused).toBe(true);
    await page.context().close();
  });

  it('waits for the end of a syllable of an input method', async () => {
    const { page, requests } = await visit('zh-hans/search/');
    const field = page.getByRole('searchbox');
    await field.evaluate((input: HTMLInputElement) => {
      input.value = 'pin kun';
      input.dispatchEvent(new InputEvent('input', { isComposing: true }));
    });
    await page.waitForTimeout(400);
    expect(requests.filter((url) => url.endsWith('.bin'))).toEqual([]);
    await field.evaluate((input: HTMLInputElement) => {
      input.value = '贫困';
      input.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await page.locator('.results li').first().waitFor();
    await page.context().close();
  });

  it('says so when the index cannot be had, and tries again', async () => {
    const { page } = await visit('zh-hans/search/');
    await page.route('**/*.bin', (route) => route.abort());
    await page.getByRole('searchbox').fill('贫困');
    await expect.poll(() => said(page)).toMatch(/^索引没有取到/);
    await page.unroute('**/*.bin');
    await page.getByRole('button', { name: '搜索' }).click();
    await page.locator('.results li').first().waitFor();
    await page.context().close();
  });
});

describe('from any page', () => {
  it('takes a question along from the masthead', async () => {
    const { page } = await visit('zh-hant/articles/litong-2025/', {
      viewport: { width: 1440, height: 900 },
    });
    await page.getByRole('searchbox').fill('10217');
    await page.getByRole('searchbox').press('Enter');
    await page.waitForURL(/zh-hant\/search\/\?q=10217$/);
    await page.locator('.results li').first().waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(1);
    await page.context().close();
  });

  it.each([360, 1440])('leads to the index of everything without script, %i px', async (width) => {
    const { page } = await visit('zh-hans/places/litong/', {
      javaScriptEnabled: false,
      viewport: { width, height: 740 },
    });
    await page.getByRole('search').getByRole('button', { name: '搜索' }).click();
    await page.waitForURL(/zh-hans\/search\//);
    expect(await page.getByRole('heading', { name: '全站目录' }).isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('choosing', () => {
  it('narrows by kind, place, topic and year, with the number behind each choice', async () => {
    const { page } = await visit('zh-hans/search/?q=收入');
    await page.locator('.results li').first().waitFor();
    const all = await said(page);
    const kind = page.getByRole('combobox', { name: '种类' });
    const option = await kind.locator('option[value="indicators"]').innerText();
    const [, count] = /（(\d+)）/.exec(option) ?? [];
    await kind.selectOption('indicators');
    await expect.poll(() => said(page)).toBe(`找到${count}页`);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('indicators');
    for (const about of await page.locator('.results .muted').allTextContents()) {
      expect(about).toMatch(/^指标/);
    }
    await page.getByRole('combobox', { name: '地区' }).selectOption('litong');
    await expect.poll(() => said(page)).not.toBe(`找到${count}页`);
    await page.goBack();
    await expect.poll(() => said(page)).toBe(`找到${count}页`);
    await page.goBack();
    await expect.poll(() => said(page)).toBe(all);
    await page.context().close();
  });

  it('lists more on demand, and goes on from there', async () => {
    const { page } = await visit('zh-hans/search/?q=贫困');
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('.results li').count()).toBe(10);
    await page.locator('.more').click();
    await expect.poll(() => page.locator('.results li').count()).toBe(20);
    const focused = page.locator('.results li:nth-child(11) a');
    await expect.poll(() => focused.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('by keyboard', () => {
  it('asks, walks through the pages and back, and opens one', async () => {
    const { page } = await visit('zh-hans/search/');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('10217');
    await page.keyboard.press('Enter');
    await page.locator('.results li').first().waitFor();
    const link = (n: number) => page.locator(`.results li:nth-child(${n}) a`);
    const isFocused = (n: number) => () =>
      link(n).evaluate((each) => each === document.activeElement);
    await page.keyboard.press('ArrowDown');
    await expect.poll(isFocused(1)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect.poll(isFocused(2)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await expect.poll(isFocused(1)).toBe(true);
    await page.keyboard.press('Escape');
    expect(
      await page.getByRole('searchbox').evaluate((each) => each === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('ArrowDown');
    const address = (await link(1).getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${address}`);
    await page.context().close();
  });
});

describe('for everyone', () => {
  it('is a plain index of every page without JavaScript', async () => {
    const { page, requests } = await visit('zh-hans/search/', { javaScriptEnabled: false });
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('.without').isVisible()).toBe(true);
    expect(await page.locator('.everything a').count()).toBeGreaterThan(300);
    expect(requests.filter((url) => /\.(?:js|bin)$/.test(url))).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['light', '', 360],
    ['dark', '', 1440],
    ['light', '?q=10217', 1440],
    ['dark', '?q=10217', 360],
    ['light', '?q=无此一词', 360],
  ] as const)('has no fault that axe finds: %s %s at %i px', async (colorScheme, query, width) => {
    const { page } = await visit(`zh-hant/search/${query}`, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    if (query !== '') await expect.poll(() => said(page)).not.toBe('');
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
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
