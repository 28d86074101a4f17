import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

/** The life of an article: dated ahead, moved, archived, taken back; what was published never vanishes. */
const home = mkdtempSync(join(tmpdir(), 'life-'));
const content = join(home, 'content');
const dist = join(home, 'dist');

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

function reports(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/reports.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
  });
  return { status, output: stdout + stderr };
}

function fresh(): void {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
}

function head(slug: string, line: string): void {
  const file = join(content, 'articles', slug, 'index.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', `---\n${line}\n`));
}

const page = (path: string): string => readFileSync(join(dist, path, 'index.html'), 'utf8');

describe('a built site', () => {
  const later = 'published: 2099-01-01T09:00+08:00';

  beforeAll(() => {
    fresh();
    for (const slug of ['ahead', 'gone']) {
      reports('new', 'article', slug, '--title', `样本${slug}的发展`);
      const file = join(content, 'articles', slug, 'index.md');
      const [, head = ''] = /^(---[^]*?\n---\n)/.exec(readFileSync(file, 'utf8')) ?? [];
      const ready = head
        .replace('draft: true', 'draft: false')
        .replace(/summary: .*/, 'summary: 样本。');
      writeFileSync(file, `${ready}\n正文写好了。\n`);
    }
    const ahead = join(content, 'articles', 'ahead', 'index.md');
    writeFileSync(ahead, readFileSync(ahead, 'utf8').replace(/published: .*/, later));
    head('gone', 'withdrawn: { date: 2026-12-01, reason: 所依据的台账有误，正在重新核对。 }');
    head('litong-2025', 'aliases: [articles/litong-old, 2019/report.html]');
    head('guiyang-2023', 'archived: 2026-12-31');
    const { status, output } = reports('build', '--at', '2027-01-01T00:00+08:00');
    expect({ status, output }).toMatchObject({ status: 0 });
  });

  it('leaves out what is published later', () => {
    expect(existsSync(join(dist, 'zh-hans/articles/ahead/index.html'))).toBe(false);
    expect(page('zh-hans/articles')).not.toContain('ahead');
  });

  it.each([
    ['articles/litong-old/index.html', 'zh-hans', '<html lang="zh-Hans">'],
    ['zh-hans/articles/litong-old/index.html', 'zh-hans', '已经搬到'],
    ['zh-hant/articles/litong-old/index.html', 'zh-hant', '已經搬到'],
    ['2019/report.html', 'zh-hans', '已经搬到'],
  ])('%s leads on', (file, edition, words) => {
    const html = readFileSync(join(dist, file), 'utf8');
    expect(html).toContain(words);
    expect(html).toContain(
      `http-equiv="refresh" content="0; url=/${edition}/articles/litong-2025/"`,
    );
    expect(html).toMatch(/<link rel="canonical" href="http[^"]*\/articles\/litong-2025\/">/);
  });

  it('says of an archived article that it is kept no longer', () => {
    expect(page('zh-hans/articles/guiyang-2023')).toContain('本文已于2026年12月31日归档');
    expect(page('zh-hant/articles/guiyang-2023')).toContain('本文已於2026年12月31日歸檔');
  });

  it('says of one that was taken back when and why, and lists it nowhere', () => {
    expect(page('zh-hans/articles/gone')).toContain('所依据的台账有误');
    expect(page('zh-hant/articles/gone')).toContain('所依據的臺賬有誤');
    expect(page('zh-hans/articles/gone')).not.toContain('正文写好了');
    for (const list of ['zh-hans', 'zh-hans/articles', 'zh-hans/places/litong'])
      expect(page(list)).not.toContain('articles/gone/');
    expect(readFileSync(join(dist, 'sitemap.xml'), 'utf8')).not.toContain('articles/gone/');
  });
});

describe('what was published', () => {
  beforeEach(fresh);
  const folder = (slug: string): string => join(content, 'articles', slug);

  it('is missed when it is gone', () => {
    head('hanbin-2022', 'draft: true');
    const file = join(folder('hanbin-2022'), 'index.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('draft: false\n', ''));
    const { status, output } = reports('check');
    expect(status).toBe(1);
    expect(output).toMatch(
      /releases\/2026-11-23\.json:\d+:\d+ 错误：发布过的网址不见了：articles\/hanbin-2022\/ \[address-lost\]/,
    );
    expect(output).toMatch(/aliases: \[articles\/hanbin-2022\/\]/);
  });

  it('may move, when its old address leads on', () => {
    renameSync(folder('hanbin-2022'), folder('hanbin-report'));
    const lost = reports('check').output.match(/address-lost/g);
    expect(lost).toHaveLength(1);
    head('hanbin-report', 'aliases: [articles/hanbin-2022/]');
    expect(reports('check').output).not.toContain('address-lost');
  });

  it('leaves its values without evidence when it is taken back', () => {
    head('hanbin-2022', 'withdrawn: { date: 2026-12-01, reason: 正在核对。 }');
    const { status, output } = reports('check');
    expect(status).toBe(1);
    expect(output).toContain('[withdrawn-evidence]');
    expect(output).not.toContain('[address-lost]');
  });

  it.each([
    ['zh-hans/old/', '占用了网站自己的文件夹'],
    ['articles/guiyang-2023/', '和现有的一页相同'],
    ['/old/', '写法不对'],
  ])('refuses the old address %s', (alias, words) => {
    head('litong-2025', `aliases: [${alias}]`);
    const { status, output } = reports('check');
    expect(status).toBe(1);
    expect(output).toMatch(new RegExp(`litong-2025/index\\.md:2:\\d+ 错误：.*${words}`));
  });

  it('a moment that is none is refused', () => {
    expect(reports('build', '--at', 'tomorrow')).toMatchObject({ status: 2 });
  });
});
