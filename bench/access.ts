import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import axe from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../tests/browser/chromium.ts';

/**
 * axe-core (WCAG 2.2 AA and best practices) on every page of the built site, at 360 and 1440 px, light and dark.
 * Prints each fault and a count; exits 1 when there is one.
 * @example npm run build && npm run bench:access
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = [360, 1440].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => path.replace(/index\.html$/, ''))
  .filter((path) => path.startsWith(process.argv[2] ?? ''))
  .sort();
const server = await preview({
  outDir: join(process.cwd(), folder),
  logLevel: 'error',
  server: { port: 0 },
});
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: { type: 'tag', values },
      }),
    tags,
  );
  return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.target.join(' ') ?? ''}`);
}

async function work(queue: string[]): Promise<number> {
  const page = await browser.newPage();
  let count = 0;
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    // Embeds have no ground of their own, and axe takes a page without ground for white: the theme gives them one.
    const isEmbed = path.startsWith('embed/');
    for (const { width, colorScheme } of looks) {
      if (isEmbed || colorScheme === 'light') {
        const query = isEmbed ? `?theme=${colorScheme}` : '';
        await page.goto(`http://localhost:${server.port}/${path}${query}`);
        await page.evaluate(axe.source);
      }
      await page.setViewportSize({ width, height: 900 });
      // Colours fade where a reader allows it, and are measured when they have arrived.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const fault of await faultsOf(page)) {
        count += 1;
        console.log(`/${path} ${width}px ${colorScheme}: ${fault}`);
      }
    }
  }
  await page.close();
  return count;
}

const queue = [...pages];
const counts = await Promise.all([work(queue), work(queue)]);
await browser.close();
await server.stop();
const faults = counts.reduce((sum, count) => sum + count, 0);
console.log(`${pages.length} pages, ${looks.length} looks each: ${faults} faults`);
process.exitCode = faults > 0 ? 1 : 0;
