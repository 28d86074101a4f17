import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** Importing as an editor does: a file, one command, a draft the checker accepts. */
const home = mkdtempSync(join(tmpdir(), 'import-'));
const contentDir = join(home, 'content');
cpSync('content', contentDir, { recursive: true });

afterAll(() => {
  rmSync(home, { recursive: true });
});

function reports(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/reports.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir },
  });
  return { status, output: stdout + stderr };
}

function given(name: string, content: string | Uint8Array): string {
  const path = join(home, name);
  writeFileSync(path, content);
  return path;
}

const text = `返回
先修路 再修渠
\u3000\u3000全区今年修路12条,投入120万元，群众出行方便了。
责任编辑:某某
`;

it('makes a draft the checker accepts, and says what to look at', () => {
  const made = reports('import', given('稿子.txt', text), '--slug', 'from-text');
  expect(made.status).toBe(0);
  expect(made.output).toContain('articles/from-text/index.md:11:1 提醒');
  expect(made.output).toMatch(/import-chrome[\s\S]*import-marks[\s\S]*import-chrome/);
  const draft = readFileSync(join(contentDir, 'articles/from-text/index.md'), 'utf8');
  expect(draft).toContain('title: "先修路 再修渠"');
  expect(draft).toMatch(
    /\n\n返回\n\n全区今年修路12条,投入120万元，群众出行方便了。\n\n责任编辑:某某\n$/,
  );
  const checked = reports('check');
  expect(checked.output).not.toContain('错误：');
  expect(checked.status).toBe(0);
});

it('makes indicators of a table, and changes no value that is there', () => {
  const table =
    '利通区主要指标\n序号,指标,单位,2021年,2022年\n1,村卫生室,个,30,约31\n2,水渠,公里,—,3.5\n资料来源：统计公报\n';
  const made = reports('import', given('表.csv', table), '--slug', 'yearbook');
  expect(made.output).toContain('读到 4 个数');
  expect(made.output).toContain('“—”读作缺数，不是 0');
  expect(made.status).toBe(0);
  const path = join(contentDir, 'indicators/yearbook-1.json');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    title: '村卫生室',
    unit: '个',
    observations: [
      { place: 'litong', period: '2021', value: 30, source: { title: '统计公报' } },
      { place: 'litong', period: '2022', value: 31, bound: 'about' },
    ],
  });
  expect(reports('check').status).toBe(0);
  const changed = reports(
    'import',
    given('表.csv', table.replace('30', '32')),
    '--slug',
    'yearbook',
  );
  expect(changed.output).toContain('已有数值 30，表中是 32，保留了已有的');
  expect(changed.status).toBe(1);
  expect(readFileSync(path, 'utf8')).toContain('"value": 30');
});

it('overwrites nothing unless it is told to', () => {
  const path = join(contentDir, 'articles/from-text/index.md');
  writeFileSync(path, '改过');
  const file = given('稿子.txt', text);
  const again = reports('import', file, '--slug', 'from-text');
  expect(again.status).toBe(1);
  expect(again.output).toContain('没有改动');
  expect(readFileSync(path, 'utf8')).toBe('改过');
  const forced = reports('import', file, '--slug', 'from-text', '--force', '--full-width');
  expect(forced.status).toBe(0);
  expect(readFileSync(path, 'utf8')).toContain('修路12条，投入');
  rmSync(join(contentDir, 'articles/from-text'), { recursive: true });
});

it.each([
  ['nothing', [], 2, '请写上要导入的文件'],
  ['a file that is not there', ['没有.txt'], 2, '没有这个文件'],
  ['a folder', [home], 2, '这是一个文件夹'],
  ['a presentation', [given('讲.pptx', 'x')], 2, '不能导入“.pptx”'],
  ['text as a workbook', [given('表.xlsx', '地区,2021\n')], 1, '没有导入 表.xlsx'],
  ['an empty table', [given('空.csv', '')], 1, '文件是空的'],
  [
    'an old workbook',
    [given('旧.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]))],
    1,
    '没有导入 旧.xlsx',
  ],
  ['a text with no text', [given('空.txt', ' \n')], 1, '文件里没有文字'],
  ['a picture as text', [given('图.txt', new Uint8Array([137, 80, 78, 71, 0]))], 1, '不是纯文本'],
  ['a text as Word', [given('假.docx', '一段')], 1, '打不开'],
  ['a slug in Chinese', [given('a.txt', text), '--slug', '稿子'], 2, '--slug 只用小写英文字母'],
])('refuses %s in Chinese, and writes nothing', (_, args, status, words) => {
  const { status: found, output } = reports('import', ...args);
  expect(output).toContain(words);
  expect(output).not.toMatch(/\n\s+at /);
  expect(found).toBe(status);
  expect(existsSync(join(contentDir, 'articles/稿子'))).toBe(false);
});

it('reads a long text in a short time', () => {
  const long = given(
    '长.txt',
    '\u3000\u3000全区今年修路十二条，投入一百二十万元，群众出行方便了。\n'.repeat(60_000),
  );
  const begin = performance.now();
  expect(reports('import', long, '--slug', 'long-text').status).toBe(0);
  expect(performance.now() - begin).toBeLessThan(60_000);
  rmSync(join(contentDir, 'articles/long-text'), { recursive: true });
});
