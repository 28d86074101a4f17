import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { chromiumFlags, ensureChromium } from '../tests/browser/chromium.ts';
import { looks, screens, type Look, type Screen } from './screens/pages.ts';
import { sheetOf } from './screens/sheet.ts';

/**
 * Pictures of every kind of page: 360, 768 and 1440 px, light, dark and on paper, both scripts. Makes the two sheets
 * of docs/screens.md anew; or, given a folder, keeps each picture there at its full size, those whose name contains
 * the second word if there is one.
 * @example npm run build && npm run bench:screens
 * @example npm run bench:screens -- /somewhere/to/look article-360
 */
const outDir = join(process.cwd(), process.env['OUT_DIR'] ?? 'dist');
const [kept, wanted = ''] = process.argv.slice(2);
const server = await preview({ outDir, logLevel: 'error', server: { port: 0 } });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });

async function take({ path }: Screen, look: Look): Promise<Buffer> {
  const { width, height, colorScheme, media, script, whole = false } = look;
  const viewport = { width, height };
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.emulateMedia({ media });
  const address = `http://localhost:${server.port}/${path.replace('[s]', script)}`;
  await page.goto(address, { waitUntil: 'networkidle' });
  const picture = await page.screenshot({ fullPage: whole && kept !== undefined });
  await page.close();
  return picture;
}

const taken = new Map<string, Buffer>();
if (kept !== undefined) mkdirSync(kept, { recursive: true });
for (const screen of screens) {
  for (const look of looks) {
    const name = `${screen.name}-${look.name}`;
    if (kept === undefined ? look.sheet === undefined : !name.includes(wanted)) continue;
    const picture = await take(screen, look);
    if (kept === undefined) taken.set(name, picture);
    else writeFileSync(join(kept, `${name}.png`), picture);
  }
}
await browser.close();
await server.stop();
if (kept === undefined) {
  for (const sheet of ['phone', 'desk'] as const)
    writeFileSync(`docs/images/screens-${sheet}.webp`, await sheetOf(sheet, taken));
}
