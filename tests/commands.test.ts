import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '#disk/content-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'commands-'));
const content = join(home, 'content');
const dist = join(home, 'dist');

afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

interface Result {
  status: number | null;
  output: string;
}

function reports(args: readonly string[], input = ''): Result {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/reports.mjs', ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dist },
  });
  return { status, output: stdout + stderr };
}

function edit(path: string, change: (text: string) => string): void {
  const file = join(content, path);
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${path} was not changed`);
  writeFileSync(file, after);
}

beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync('content', content, { recursive: true });
});

describe('wrong input', () => {
  const indicator = 'indicators/poverty-incidence.json';
  const article = 'articles/litong-2025/index.md';

  it.each<[string, () => void, RegExp[]]>([
    [
      'a broken JSON file',
      () => edit(indicator, (text) => text.replace('",\n', '"\n')),
      [/poverty-incidence\.json:\d+:\d+ 错误/, /逗号/],
    ],
    [
      'a missing indicator',
      () => rmSync(join(content, indicator)),
      [/charts\/.*\.json:\d+:\d+ 错误/, /poverty-incidence/],
    ],
    [
      'a misspelt key',
      () => edit(indicator, (text) => text.replace('"decimals"', '"decimal"')),
      [/poverty-incidence\.json:\d+:\d+ 错误/, /decimal/, /decimals/],
    ],
    [
      'a wrong unit',
      () =>
        edit('indicators/rural-disposable-income.json', (text) =>
          text.replace('"unit": "元"', '"unit": "万元"'),
        ),
      [/rural-disposable-income\.json:\d+:\d+ 错误/, /万元/, /基本单位/],
    ],
    [
      'a missing picture',
      () => edit(article, (text) => `${text}\n![村道](./road.jpg)\n`),
      [/index\.md:\d+:\d+ 错误/, /road\.jpg/],
    ],
    [
      'a picture without alternative text',
      () => {
        writeFileSync(join(content, 'articles/litong-2025/road.jpg'), '');
        edit(article, (text) => `${text}\n![](./road.jpg)\n`);
      },
      [/index\.md:\d+:\d+ 错误/, /说明/],
    ],
    [
      'a number that the evidence does not hold',
      () => edit(indicator, (text) => text.replace(/"value": [\d.]+/, '"value": 77.7')),
      [/poverty-incidence\.json:\d+:\d+ 错误/, /77\.7/],
    ],
  ])('%s: one clear Chinese message with its place, exit code 1', (_, spoil, patterns) => {
    spoil();
    const { status, output } = reports(['check']);
    expect(status).toBe(1);
    for (const pattern of patterns) expect(output).toMatch(pattern);
    expect(output).not.toMatch(/\n\s+at .*\(/);
  });

  it('fails the build and leaves what was built before', () => {
    cpSync('content/site.json', join(dist, 'index.html'), { recursive: true });
    edit(indicator, (text) => text.replace('"decimals"', '"decimal"'));
    const { status, output } = reports(['build']);
    expect(status).toBe(1);
    expect(output).toContain('没有改动');
    expect(filesBelow(dist)).toEqual(['index.html']);
  });
});

describe('usage', () => {
  it.each([
    [['check', '--help'], 0, '--format'],
    [['--help'], 0, '用法'],
    [['nonsense'], 2, '没有“nonsense”这个命令'],
    [['check', '--nonsense'], 2, '用法'],
    [['check', '--format', 'xml'], 2, 'text 或 json'],
    [['convert'], 2, '--to'],
    [['convert', '--to', 'zh-TW'], 2, 'zh-Hans 或 zh-Hant'],
    [['new', 'article', 'Not An Id'], 2, '小写英文字母'],
  ])('%j gives %i', (args, code, text) => {
    const { status, output } = reports(args);
    expect(output).toContain(text);
    expect(status).toBe(code);
  });
});

describe('commands', () => {
  it('check passes the example content, as text and as JSON', () => {
    const { status, output } = reports(['check']);
    expect(status).toBe(0);
    expect(output).toMatch(/有证据 \d+，已搁置 \d+，待核 0\n/);
    expect(output).toMatch(/\n\n检查完毕，没有发现问题。\n$/);
    expect(reports(['check', '--format', 'json'])).toEqual({ status: 0, output: '[]\n' });
  });

  it.each([
    [['convert', '--to', 'zh-Hant'], '贫困发生率从26%下降到0.52%', '貧困發生率從26%下降到0.52%'],
    [['convert', '--to', 'zh-Hans'], '貼著幫、沉下去', '贴着帮、沉下去'],
    [['convert', '--to', 'zh-Hant', '--html'], '<p id="后">发展</p>', '<p id="后">發展</p>'],
  ])('%j', (args, input, expected) => {
    expect(reports(args, input)).toEqual({ status: 0, output: expected });
  });

  it('figures reads numbers', () => {
    const { status, output } = reports(['figures', '--json'], '已发放贷款7亿余元');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toEqual([
      { text: '7亿余元', start: 5, end: 9, value: 700_000_000, unit: '元', approx: 'over' },
    ]);
  });

  it.each([
    ['article', 'new-report'],
    ['indicator', 'road-lamps'],
    ['chart', 'new-chart'],
  ])('new %s scaffolds a file that passes the check, and never overwrites one', (kind, id) => {
    expect(reports(['new', kind, id]).status).toBe(0);
    const { status, output } = reports(['check']);
    expect({ status, errors: output.match(/错误：/g) }).toEqual({ status: 0, errors: null });
    expect(reports(['new', kind, id]).status).toBe(2);
  });

  it('new site makes a content repository that builds, and never writes over one', () => {
    const folder = join(home, 'office');
    const own = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };
    const made = reports([
      ...['new', 'site', folder, '--name', '某某县成效', '--place', 'moumou=某某县'],
      ...['--url', 'https://www.example.org', '--base', 'zt/chengxiao'],
    ]);
    expect(made).toEqual({ status: 0, output: expect.stringMatching(/^已在 .* 建好内容仓库/) });
    const built = spawnSync(process.execPath, ['src/cli/reports.mjs', 'build'], {
      encoding: 'utf8',
      env: { ...process.env, ...own, BASE_PATH: '/zt/chengxiao/' },
    });
    expect({ status: built.status, said: built.stderr }).toEqual({ status: 0, said: '' });
    const page = readFileSync(join(folder, 'dist', 'zh-hant', 'index.html'), 'utf8');
    expect(page).toContain('某某縣成效');
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(reports(['new', 'site', folder])).toMatchObject({ status: 2 });
    for (const wrong of [
      ['--url', 'example.org'],
      ['--place', '某某县'],
    ])
      expect(reports(['new', 'site', join(home, 'other'), ...wrong]).status).toBe(2);
  });

  it('new site of a government says what must be filled in', () => {
    const { status, output } = reports(['new', 'site', join(home, 'county'), '--government']);
    expect(status).toBe(0);
    expect(output).toMatch(/还要补上[^]*government\.siteIdCode/);
  });

  it('review lists what must be approved, takes the approval, and forgets it when the text changes', () => {
    const file = 'articles/guiyang-2023/index.md';
    edit(file, (text) => `${text}\n村民王云芳说，路修好了。\n`);
    const listed = reports(['review']);
    expect(listed.output).toMatch(/要审的 1 处/);
    const id = /要审 ([0-9a-f]{10})/.exec(listed.output)?.[1] ?? '';
    expect(reports(['check']).output).toContain('[script-unreviewed]');
    const list = join(home, 'list.html');
    expect(reports(['review', '--format', 'html', '--out', list])).toMatchObject({ status: 0 });
    expect(readFileSync(list, 'utf8')).toContain(`value="${id}"`);
    expect(readFileSync(list, 'utf8')).not.toMatch(/(?:src|href)=/);
    expect(reports(['review', '--approve', '0123456789'])).toMatchObject({ status: 1 });
    expect(reports(['review', '--approve'])).toMatchObject({ status: 2 });
    expect(reports(['review', '--approve', id]).output).toMatch(/审过 1 处/);
    expect(reports(['review']).output).toMatch(/要审的 0 处.*审过的 1 处/);
    expect(reports(['check']).output).not.toContain('[script-');
    edit(file, (text) => text.replace('村民王云芳说', '村里王云芳说'));
    expect(reports(['check']).output).toMatch(/script-unreviewed[^]*script-review-stale/);
    expect(reports(['review', '--approve', 'all']).output).toMatch(/删去过时的 1 条/);
    const page = join(home, 'review.html');
    expect(reports(['review', '--format', 'html', '--out', page])).toMatchObject({ status: 0 });
    expect(readFileSync(page, 'utf8')).toContain('要审的 0 处');
  });

  it('check says that figures are open, and refuses to read what is no text', () => {
    edit('articles/guiyang-2023/index.md', (text) => `${text}\n全村又修路37公里。\n`);
    const { status, output } = reports(['check']);
    expect(status).toBe(0);
    expect(output).toMatch(/检查完毕，没有发现错误；还有 1 个数字待核，列在前面。\n$/);
    const word = join(home, 'report.docx');
    writeFileSync(word, Buffer.from('504b030414000600', 'hex'));
    const refused = reports(['check', '--text', word]);
    expect(refused.status).toBe(2);
    expect(refused.output).toMatch(/不是纯文本文件/);
  });
});
