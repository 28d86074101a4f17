import { preview, type PreviewServer } from 'astro';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { chartTypes } from '#lib/chart/schema.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';

/** The live chart against its static drawing, on the chart pages of the built example site. */
const site = inject('sites').find(({ base }) => base === '/');
if (!site) throw new Error('a site at the root is built');
const { library } = assembleLibrary(readContentFolder('content'));
const examples = chartTypes.map((type) => {
  const id = library?.charts.find((chart) => chart.type === type)?.id;
  if (!id) throw new Error(`the example site has a chart of type ${type}`);
  return { type, id };
});

let server: PreviewServer;
let browser: Browser;

beforeAll(async () => {
  process.env['BASE_PATH'] = '/';
  server = await preview({ outDir: site.folder, logLevel: 'error', server: { port: 0 } });
  browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(
  id: string,
  options: Parameters<Browser['newContext']>[0] = {},
  script = 'zh-hans',
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(`http://localhost:${server.port}/${script}/charts/${id}/`);
  return page;
}

async function picture(page: Page, live: boolean): Promise<string> {
  if (live) await page.waitForSelector('figure.chart canvas');
  const drawing = page.locator('figure.chart .drawing').first();
  await drawing.scrollIntoViewIfNeeded();
  // What stands above differs with scripts by parts of a pixel; the drawing is compared, not its place.
  await drawing.evaluate((element: HTMLElement) => {
    const { top } = element.getBoundingClientRect();
    element.style.position = 'relative';
    element.style.insetBlockStart = `${Math.ceil(top) - top}px`;
  });
  return (await drawing.screenshot()).toString('base64');
}

/** Share of pixels, in per cent, that differ between two pictures by more than 96 of 255 in any channel. */
async function difference(page: Page, pictures: [string, string]): Promise<number> {
  return page.evaluate(async (sources) => {
    const [one, other] = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = `data:image/png;base64,${source}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height);
      }),
    );
    if (!one || !other || one.width !== other.width || one.height !== other.height) return 100;
    const { width, height } = one;
    const far = (a: number, b: number): boolean =>
      [0, 1, 2].some((c) => Math.abs((one.data[a + c] ?? 0) - (other.data[b + c] ?? 0)) > 96);
    let count = 0;
    for (let at = 0; at < width * height * 4; at += 4) if (far(at, at)) count += 1;
    return (100 * count) / (width * height);
  }, pictures);
}

describe.each([
  ['wide', { viewport: { width: 1100, height: 900 } }],
  ['narrow', { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }],
  ['dark', { viewport: { width: 1100, height: 900 }, colorScheme: 'dark' }],
] as const)('the live chart, %s,', (_, options) => {
  it.each(examples)('of type $type is where the drawing was', async ({ id }) => {
    const plain = await open(id, { ...options, javaScriptEnabled: false });
    const drawn = await picture(plain, false);
    const page = await open(id, options);
    const live = await picture(page, true);
    expect(await difference(page, [drawn, live])).toBeLessThan(1);
    await plain.context().close();
    await page.context().close();
  });
});

describe('by keyboard', () => {
  it('each point of a chart is reached and spoken', async () => {
    const { id } = examples.find(({ type }) => type === 'line') ?? { id: '' };
    const page = await open(id);
    await page.waitForSelector('figure.chart canvas');
    await page.locator('figure.chart canvas').focus();
    const status = page.locator('figure.chart [role="status"]');
    await page.keyboard.press('ArrowRight');
    const first = await status.textContent();
    await page.keyboard.press('End');
    const last = await status.textContent();
    const rows = await page
      .locator('figure.chart tbody tr')
      .evaluateAll((all) => all.map((row) => row.textContent?.replaceAll(/\s+/g, '') ?? ''));
    const spoken = [first, last].map((text) => text?.replaceAll(/\s+/g, '') ?? '');
    expect(spoken[0]).toContain(rows[0]);
    expect(spoken[1]).toContain(rows.at(-1));
    await page.keyboard.press('Escape');
    expect(await status.textContent()).toBe('');
    await page.context().close();
  });

  it('the drawing keeps its place in the accessibility tree', async () => {
    const page = await open(examples[0]?.id ?? '');
    await page.waitForSelector('figure.chart canvas');
    expect(await page.getByRole('img').first().isVisible()).toBe(true);
    expect(await page.locator('figure.chart svg desc').first().textContent()).not.toBe('');
    await page.context().close();
  });
});

it('prints the drawing, not the canvas', async () => {
  const page = await open(examples[0]?.id ?? '');
  await page.waitForSelector('figure.chart canvas');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('figure.chart canvas').isVisible()).toBe(false);
  expect(
    await page.locator('figure.chart svg:visible').evaluate((svg) => getComputedStyle(svg).opacity),
  ).toBe('1');
  await page.context().close();
});

it('takes the colours of the page when they change', async () => {
  const page = await open(examples[0]?.id ?? '');
  await page.waitForSelector('figure.chart canvas');
  const light = await picture(page, true);
  await page.evaluate(() => {
    document.documentElement.dataset['theme'] = 'dark';
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.waitForTimeout(200);
  const dark = await picture(page, true);
  expect(await difference(page, [light, dark])).toBeGreaterThan(50);
  await page.context().close();
});
