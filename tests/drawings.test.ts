import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { filesBelow, readContentFolder } from '#disk/content-folder.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { siteUrl } from './built-site.ts';

const [site] = inject('sites');
const { library } = assembleLibrary(readContentFolder('content'));
if (!site || !library) throw new Error('the example is built');
const { folder } = site;
const nothing = new Uint8Array();
const home = mkdtempSync(join(tmpdir(), 'drawings-'));

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const read = (path: string): Buffer => readFileSync(join(folder, path));

/** Width and height from the header of a PNG. */
function pixels(png: Buffer): [number, number] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

function build(settings: Record<string, string>): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/reports.mjs', 'build'], {
    env: { ...process.env, SITE_URL: siteUrl, ...settings },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

describe.each(['zh-hans', 'zh-hant'])('%s', (slug) => {
  it.each(library.charts.map(({ id }) => id))('chart %s has its picture and its card', (id) => {
    expect(pixels(read(`charts/${slug}/${id}.png`))).toEqual([1600, 900]);
    expect(pixels(read(`cards/${slug}/chart/${id}.png`))).toEqual([1200, 630]);
    const card = `${siteUrl}/cards/${slug}/chart/${id}.png`;
    expect(read(`${slug}/charts/${id}/index.html`).toString()).toContain(
      `<meta property="og:image" content="${card}">`,
    );
    expect(JSON.parse(read(`oembed/${slug}/${id}.json`).toString())).toMatchObject({
      thumbnail_url: card,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const kit = unzipSync(read(`kits/chart/${id}.zip`));
    expect(read(`charts/${slug}/${id}.png`).equals(kit[`${slug}/${id}.png`] ?? nothing)).toBe(true);
  });

  it.each(library.articles)('article $slug has its card', ({ slug: name }) => {
    const path = `cards/${slug}/article/${name}.png`;
    expect(pixels(read(path))).toEqual([1200, 630]);
    const html = read(`${slug}/articles/${name}/index.html`).toString();
    expect(html).toContain(`<meta property="og:image" content="${siteUrl}/${path}">`);
    expect(html).toContain(`"image":"${siteUrl}/${path}"`);
    expect(JSON.parse(read(`oembed/${slug}/article/${name}.json`).toString())).toMatchObject({
      thumbnail_url: `${siteUrl}/${path}`,
    });
    const kit = unzipSync(read(`kits/article/${name}.zip`));
    expect(read(path).equals(kit[`${slug}/card.png`] ?? nothing)).toBe(true);
  });
});

it('draws nothing when nothing changed: all drawings of a second build are the kept ones', () => {
  const cache = join(home, 'cache');
  cpSync(resolve('.cache/drawings'), cache, { recursive: true });
  // One grey pixel for each picture, a mark in each SVG: what is drawn anew has neither.
  const dot = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCA0xuXUAAAAABJRU5ErkJggg==',
    'base64',
  );
  const kept = filesBelow(cache);
  for (const path of kept.map((each) => join(cache, each)))
    writeFileSync(
      path,
      path.endsWith('.png') ? dot : readFileSync(path, 'utf8').replace('<svg ', '<svg data-kept '),
    );
  const dist = join(home, 'dist');
  const { status, output } = build({ CACHE_DIR: cache, OUT_DIR: dist });
  expect(output).toContain(
    `新画0个，沿用${library.charts.length * 8 + library.articles.length * 2}个`,
  );
  expect(status).toBe(0);
  expect(filesBelow(cache)).toEqual(kept);
  const frozen = /^embed\/[^/]+\/[^/]+\/\d{4}-/;
  let drawings = 0;
  for (const path of filesBelow(dist)) {
    if (/^(?:charts|cards)\/.*\.png$/.test(path))
      expect(readFileSync(join(dist, path)).equals(dot), path).toBe(true);
    if (!/\.html$|^charts\/.*\.svg$/.test(path) || frozen.test(path)) continue;
    const text = readFileSync(join(dist, path), 'utf8');
    for (const [tag] of text.matchAll(/<svg [^>]*aria-labelledby[^>]*>/g)) {
      drawings += 1;
      expect(tag, path).toContain('data-kept');
    }
  }
  expect(drawings).toBeGreaterThan(library.charts.length * 12);
}, 300_000);

it('stops at a character that no face of the pictures has, and says which and where', () => {
  const content = join(home, 'content');
  cpSync('content', content, { recursive: true });
  const path = join(content, 'charts/litong-survey-scope.json');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace('"title": "', '"title": "\u{e123}'));
  const dist = join(home, 'none');
  const { status, output } = build({ CONTENT_DIR: content, OUT_DIR: dist });
  expect(status).toBe(1);
  expect(output).toContain(
    '图片字体缺字“\u{e123}”（U+E123）：charts/zh-hans/litong-survey-scope.png',
  );
  expect(filesBelow(dist)).toEqual([]);
}, 300_000);
