import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { numbersIn } from '#lib/verify/parity.ts';
import { chromiumFlags, ensureChromium } from './chromium.ts';

/** Reports made ready for 公众号 from the built site. */
const site = inject('sites').find(({ base }) => base !== '/') ?? inject('sites')[0];
if (!site) throw new Error('a site is built');
const home = mkdtempSync(join(tmpdir(), 'wechat-'));
const articles = assembleLibrary(readContentFolder('content')).library?.articles ?? [];

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function wechat(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/reports.mjs', 'wechat', ...args],
    { encoding: 'utf8', env: { ...process.env, OUT_DIR: site?.folder, BASE_PATH: site?.base } },
  );
  return { status, output: stdout + stderr };
}

describe.each(articles)('$slug', (article) => {
  const folder = join(home, article.slug);
  const made = wechat(article.slug, '--out', folder);
  const html = existsSync(folder) ? readFileSync(join(folder, 'content.html'), 'utf8') : '';

  it('fits the limits, with nothing in it that 公众号 takes away', () => {
    expect(made).toMatchObject({ status: 0 });
    expect(html.length).toBeLessThan(20_000);
    expect(html).not.toMatch(/<(?:div|a|style|script|iframe|svg|form|section [^>]*id)\b/);
    expect(html).not.toMatch(/\s(?:id|class|data-[\w-]+|href)=|position\s*:|https?:\/\/localhost/);
  });

  it('says every number of the report, in its order', () => {
    const said = plainText(article).flatMap(({ text }) => numbersIn(text));
    const post = numbersIn(html.replace(/<[^>]*>/g, ' '));
    let at = 0;
    const lost = said.filter((number) => {
      const found = post.indexOf(number, at);
      if (found !== -1) at = found + 1;
      return found === -1;
    });
    expect(lost).toEqual([]);
  });

  it('has a picture of every chart, in the folder', () => {
    const pictures = [...html.matchAll(/src="(pictures\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(pictures.length).toBeGreaterThanOrEqual(
      article.body.match(/chart:|<Chart /g)?.length ?? 0,
    );
    for (const picture of pictures) {
      const bytes = readFileSync(join(folder, picture));
      expect(bytes.length).toBeLessThan(1_000_000);
    }
  });
});

it('takes the other edition when it is asked to', () => {
  const folder = join(home, 'hant');
  expect(wechat('litong-2025', '--script', 'zh-hant', '--out', folder)).toMatchObject({
    status: 0,
  });
  expect(readFileSync(join(folder, 'content.html'), 'utf8')).toContain('鄉鎮');
});

it.each([
  [['no-such-report'], 2, '没有发布编号为'],
  [[], 2, '请写上文章编号'],
  [['litong-2025', '--script', 'en'], 2, 'zh-hans 或 zh-hant'],
])('%j is refused', (args, status, words) => {
  const found = wechat(...args);
  expect(found.status).toBe(status);
  expect(found.output).toContain(words);
});

it('is copied with a line of words where each picture goes', async () => {
  const folder = join(home, 'litong-2025');
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: chromiumFlags,
  });
  try {
    const context = await browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.click('#copy');
    await page.waitForFunction(() => document.getElementById('said')?.textContent !== '');
    expect(await page.textContent('#said')).toContain('已复制');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(copied).toContain('【图片 01-litong-survey-scope.png：');
    expect(copied).toContain('8.81万户');
    expect(copied).not.toContain('<img');
  } finally {
    await browser.close();
  }
});
