import { createCanvas } from '@napi-rs/canvas';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const home = mkdtempSync(join(tmpdir(), 'pictures-'));
const content = join(home, 'content');
const dist = join(home, 'dist');
/** A road, as a camera might have taken it: something in every pixel. */
function photo(): Buffer {
  const canvas = createCanvas(1200, 800);
  const context = canvas.getContext('2d');
  const slope = context.createLinearGradient(0, 0, 1200, 800);
  slope.addColorStop(0, '#dde6ee');
  slope.addColorStop(1, '#3b4a2a');
  context.fillStyle = slope;
  context.fillRect(0, 0, 1200, 800);
  return canvas.toBuffer('image/png');
}
const png = photo();

beforeAll(() => {
  cpSync('content', content, { recursive: true });
  for (const [slug, file] of [
    ['litong-2025', 'index.md'],
    ['yantonghong-2020', 'index.mdx'],
  ] as const) {
    const folder = join(content, 'articles', slug);
    writeFileSync(join(folder, 'road.png'), png);
    appendFileSync(join(folder, file), '\n![村里的道路](./road.png)\n');
  }
  const path = join(content, 'articles/litong-2025/index.md');
  const text = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    text.replace('draft: false', 'image: { src: ./road.png, alt: 新修的道路, credit: 示例图片 }'),
  );
  const { status, stderr, stdout } = spawnSync(process.execPath, ['src/cli/reports.mjs', 'build'], {
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist, BASE_PATH: '/zt/' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stdout + stderr);
});

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

it.each(['litong-2025', 'yantonghong-2020'])('%s shows its picture in both editions', (slug) => {
  for (const [edition, alt] of [
    ['zh-hans', '村里的道路'],
    ['zh-hant', '村裡的道路'],
  ] as const) {
    const folder = join(dist, edition, 'articles', slug);
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    const last = html.slice(html.lastIndexOf('<picture'));
    expect(last).toContain(`src="road.png" alt="${alt}" width="1200" height="800" loading="lazy"`);
    for (const format of ['avif', 'webp']) {
      const [, set = ''] = new RegExp(`type="image/${format}" srcset="([^"]+)"`).exec(last) ?? [];
      const widths = set.split(', ').map((each) => each.split(' ')[1]);
      expect(widths).toEqual(['480w', '960w', '1200w']);
      const bytes = set
        .split(', ')
        .map((each) => statSync(join(dist, each.replace(/^\/zt\//, '').replace(/ .*/, ''))).size);
      expect(Math.max(...bytes)).toBeLessThan(png.length);
    }
    expect(readFileSync(join(folder, 'road.png')).equals(png)).toBe(true);
  }
});

it('shows the picture an article puts first, with its credit', () => {
  const html = readFileSync(join(dist, 'zh-hant/articles/litong-2025/index.html'), 'utf8');
  expect(html).toMatch(/<img src="road\.png" alt="新修的道路"[^>]*loading="eager"[^>]*>/);
  expect(html).toContain('示例圖片');
});
