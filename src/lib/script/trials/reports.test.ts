import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folders = ['reports-tuned', 'reports-aside']
  .map((name) => `${import.meta.dirname}/${name}`)
  .filter((folder) => existsSync(folder));

function numbersOf(folder: string, ending: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

function textOf(folder: string, file: string): string {
  return readFileSync(`${folder}/${file}`, 'utf8');
}

function linesOf(folder: string, file: string): readonly string[] {
  return textOf(folder, file).split('\n');
}

function lengthsOf(lines: readonly string[]): readonly number[] {
  return lines.map((line) => Array.from(line).length);
}

function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

it('finds reports to try', () => {
  expect(folders).not.toEqual([]);
});

describe.each(folders)('%s', (folder) => {
  const reports = numbersOf(folder, '.hans.txt');

  it('has every report in both scripts', () => {
    expect(numbersOf(folder, '.hant.txt')).toEqual(reports);
  });

  it('holds at least 10,000 Han', () => {
    const texts = reports.map((report) => textOf(folder, `${report}.hans.txt`));
    expect(hanIn(texts.join(''))).toBeGreaterThanOrEqual(10_000);
  });

  it.each(reports)('report %s is parallel, line by line and character by character', (report) => {
    const hans = linesOf(folder, `${report}.hans.txt`);
    const hant = linesOf(folder, `${report}.hant.txt`);
    expect(lengthsOf(hant)).toEqual(lengthsOf(hans));
    expect(hant).not.toEqual(hans);
  });

  it.each(reports)('report %s is plain UTF-8 with line feeds only', (report) => {
    for (const ending of ['hans', 'hant'])
      expect(textOf(folder, `${report}.${ending}.txt`)).not.toMatch(/[\uFEFF\uFFFD\r]/);
  });
});
