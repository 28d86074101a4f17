import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { csv } from '#lib/export/csv.ts';
import { xlsx } from '#lib/export/xlsx.ts';

/**
 * What a spreadsheet makes of our tables. Needs LibreOffice (`soffice`), which is not fetched for the tests because of
 * its size; without it these tests are skipped and say so.
 */
const found = spawnSync('soffice', ['--version']).status === 0;
const home = mkdtempSync(join(tmpdir(), 'spreadsheet-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Field separator 44 (comma), quote 34, UTF-8 76; the last flag quotes all text. */
const format = '44,34,76,1';

/** Reads tables with LibreOffice and writes them back as CSV. */
function readBack(folder: string, end: 'csv' | 'xlsx'): Map<string, string[][]> {
  const out = join(home, `${folder}-${end}-out`);
  mkdirSync(out);
  const files = readdirSync(join(home, folder)).filter((name) => name.endsWith(`.${end}`));
  execFileSync(
    'soffice',
    [
      '--headless',
      `-env:UserInstallation=file://${home}/profile`,
      ...(end === 'csv' ? [`--infilter=CSV:${format}`] : []),
      ...['--convert-to', `csv:Text - txt - csv (StarCalc):${format}`, '--outdir', out],
      ...files.map((name) => join(home, folder, name)),
    ],
    { stdio: 'ignore', timeout: 240_000 },
  );
  return new Map(
    files.map((name) => [
      name,
      rowsOf(readFileSync(join(out, name.replace(/\w+$/, 'csv')), 'utf8')),
    ]),
  );
}

/** RFC 4180. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  const body = text.replace('\ufeff', '').replaceAll('\r\n', '\n');
  for (let at = 0; at < body.length; at += 1) {
    const char = body.charAt(at);
    if (quoted && char === '"' && body.charAt(at + 1) === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === ',' || char === '\n')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\n') rows.push([]);
    } else cell += char;
  }
  return rows.filter((row) => row.length > 0);
}

/** A spreadsheet writes 26% as 26.00 %, and 0.40 as 0.4: the same number. */
function plain(cell: string): string {
  const [, digits] = /^(-?\d+(?:\.\d+)?)%?$/.exec(cell) ?? [];
  return digits === undefined ? cell : `${Number(digits)}`;
}

describe.skipIf(!found)('LibreOffice', () => {
  const [site] = inject('sites');
  if (!site) throw new Error('the site is built');
  const data = join(site.folder, 'data/zh-hant');
  const names = readdirSync(data).filter((name) => name.endsWith('.csv'));

  it('reads every CSV of the site back equal, and the workbook beside it', () => {
    mkdirSync(join(home, 'site'));
    for (const name of names) {
      copyFileSync(join(data, name), join(home, 'site', name));
      const book = name.replace('.csv', '.xlsx');
      copyFileSync(join(data, book), join(home, 'site', book));
    }
    const [tables, books] = [readBack('site', 'csv'), readBack('site', 'xlsx')];
    for (const name of names) {
      const written = rowsOf(readFileSync(join(data, name), 'utf8')).map((row) => row.map(plain));
      expect(
        tables.get(name)?.map((row) => row.map(plain)),
        name,
      ).toEqual(written);
      const book = books.get(name.replace('.csv', '.xlsx'));
      expect(
        book?.map((row) => row.map(plain)),
        name,
      ).toEqual(written);
    }
  }, 300_000);

  it('takes no cell for a formula', async () => {
    mkdirSync(join(home, 'nasty'));
    const nasty = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(A1)',
      '=HYPERLINK("http://example.org")',
      '\t=1+1',
    ];
    writeFileSync(join(home, 'nasty/text.csv'), csv([['头'], ...nasty.map((cell) => [cell])]));
    writeFileSync(
      join(home, 'nasty/book.xlsx'),
      await xlsx(
        '表',
        ['头'],
        nasty.map((cell) => [cell]),
      ),
    );
    const cells = readBack('nasty', 'csv').get('text.csv')?.flat().slice(1) ?? [];
    expect(cells.map((cell) => cell.replace(/^'/, '').trim())).toEqual(
      nasty.map((cell) => cell.trim()),
    );
    const book = readBack('nasty', 'xlsx').get('book.xlsx')?.flat().slice(1) ?? [];
    expect(book.map((cell) => cell.trim())).toEqual(nasty.map((cell) => cell.trim()));
  }, 120_000);

  it('keeps 0 apart from nothing', () => {
    mkdirSync(join(home, 'nothing'));
    writeFileSync(
      join(home, 'nothing/table.csv'),
      csv([
        ['数', '状态'],
        [0, 'A'],
        [null, 'O'],
        [null, 'Q'],
        [null, 'M'],
      ]),
    );
    expect(readBack('nothing', 'csv').get('table.csv')?.slice(1)).toEqual([
      ['0', 'A'],
      ['', 'O'],
      ['', 'Q'],
      ['', 'M'],
    ]);
  }, 120_000);
});
