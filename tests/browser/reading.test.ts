import { preview, type PreviewServer } from 'astro';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromiumFlags, ensureChromium } from './chromium.ts';

/** Larger text, higher contrast, reading aloud: what readers change for themselves. */
const site = inject('sites').find(({ base }) => base === '/');
if (!site) throw new Error('a site at the root is built');
const { folder } = site;
const article = 'zh-hant/articles/litong-2025/';

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

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  await page.goto(root + path);
  return page;
}

const textSize = (page: Page): Promise<number> =>
  page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

describe('modes of reading', () => {
  it('are remembered on the next page, before it is painted, and can be left again', async () => {
    const page = await open('zh-hans/');
    const usual = await textSize(page);
    await page.getByRole('button', { name: '大字' }).click();
    expect(await textSize(page)).toBeGreaterThan(usual * 1.2);
    await page.goto(root + article, { waitUntil: 'commit' });
    await page.waitForSelector('h1');
    expect(await textSize(page)).toBeGreaterThan(usual * 1.2);
    const button = page.getByRole('button', { name: '大字' });
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await button.click();
    expect(await textSize(page)).toBe(usual);
    await page.goto(root);
    expect(await textSize(page)).toBe(usual);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('high contrast is 7:1 and more, %s', async (colorScheme) => {
    const page = await open(article, { colorScheme });
    await page.getByRole('button', { name: '高對比' }).click();
    await page.evaluate(axe.source);
    const faults = await page.evaluate(async () => {
      const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
        document,
        {
          runOnly: ['color-contrast-enhanced'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        },
      );
      return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
    });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['large text', 360],
    ['400 % zoom of a 1280 px window', 320],
  ])('nothing scrolls sideways: %s', async (_, width) => {
    const page = await open(article, { viewport: { width, height: 740 } });
    await page.getByRole('button', { name: '大字' }).click();
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('are not offered where no script can carry them out', async () => {
    const page = await open('zh-hans/', { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: '大字' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('reading aloud', () => {
  /** A voice that says everything at once and writes it down. */
  const voice = (): void => {
    const said: string[] = [];
    Object.assign(globalThis, {
      said,
      SpeechSynthesisUtterance: class extends EventTarget {
        lang = '';
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        speak(utterance: EventTarget & { text: string; lang: string }) {
          said.push(`${utterance.lang} ${utterance.text}`);
          if (said.length < 400) setTimeout(() => utterance.dispatchEvent(new Event('end')));
        },
        pause: () => undefined,
        resume: () => undefined,
        cancel: () => undefined,
      },
    });
  };

  it('says every sentence of the text in order, and nothing of drawings and tables', async () => {
    const context = await browser.newContext();
    await context.addInitScript(voice);
    const page = await context.newPage();
    await page.goto(root + article);
    await page.getByRole('button', { name: '朗讀全文' }).click();
    await page.getByRole('button', { name: '朗讀全文' }).waitFor();
    const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    const paragraphs = await page
      .locator('.prose > p')
      .evaluateAll((all) => all.map((each) => each.textContent));
    expect(said.every((each) => each.startsWith('zh-TW '))).toBe(true);
    const spoken = said.map((each) => each.slice(6)).join('');
    for (const paragraph of paragraphs) expect(spoken).toContain(paragraph.trim());
    expect(spoken).not.toContain('查看數據表');
    await context.close();
  });

  it('is not offered by a browser that cannot speak', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'speechSynthesis');
      Reflect.deleteProperty(Window.prototype, 'speechSynthesis');
    });
    const page = await context.newPage();
    await page.goto(root + article);
    expect(await page.locator('.read-aloud').isVisible()).toBe(false);
    await context.close();
  });
});
