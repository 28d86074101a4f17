import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../tests/browser/chromium.ts';
import { screens, looks, type Look, type Screen } from './screens/pages.ts';
import { sheetOf } from './screens/sheet.ts';

/**
 * Pictures of every kind of page, as a reader meets it: 360, 768 and 1440 px, light, dark and on paper, both scripts.
 * With a folder after it, each picture is kept there; without, only the two sheets in docs/images are made anew.
 * @example npm run build && npm run bench:screens -- /somewhere/to/look
 */
const folder = process.env['OUT_DIR'] ?? 'dist';
const [kept, wanted = ''] = process.argv.slice(2);
const server = await preview({
  outDir: join(process.cwd(), folder),
  logLevel: 'error',
  server: { port: 0 },
});
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });

async function take(from: Browser, screen: Screen, look: Look): Promise<Buffer> {
  const { width, height, colorScheme, media, script, whole } = look;
  const context = await from.newContext({
    viewport: { width, height },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.emulateMedia({ media, colorScheme });
  await page.goto(`http://localhost:${server.port}/${screen.path.replace('[s]', script)}`, {
    waitUntil: 'networkidle',
  });
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ fullPage: whole === true && kept !== undefined });
  await context.close();
  return picture;
}

const taken = new Map<string, Buffer>();
if (kept) mkdirSync(kept, { recursive: true });
for (const screen of screens) {
  for (const look of looks) {
    const name = `${screen.name}-${look.name}`;
    if (!name.includes(wanted)) continue;
    if (kept === undefined && !look.sheet) continue;
    const picture = await take(browser, screen, look);
    taken.set(name, picture);
    if (kept) writeFileSync(join(kept, `${name}.png`), picture);
  }
}
await browser.close();
await server.stop();
if (kept === undefined) {
  for (const sheet of ['phone', 'desk'] as const)
    writeFileSync(`docs/images/screens-${sheet}.webp`, await sheetOf(sheet, taken));
}
