import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './front-matter.ts';

const read = (text: string) => readFrontMatter({ path: 'index.md', text });
const lf =
  '---\ntitle: 题\ndate: 2025-10-09\nat: 2025-10-09T09:00+08:00\nlist:\n  - a\n  - b\n---\n\n正文\n';

describe.each([
  ['LF', lf],
  ['CRLF', lf.replaceAll('\n', '\r\n')],
  ['a byte order mark', `\ufeff${lf}`],
  ['a named language', lf.replace('---', '--- yaml')],
])('with %s', (_, text) => {
  const front = read(text);

  it('keeps dates as the text they are', () => {
    expect(front.data).toEqual({
      title: '题',
      date: '2025-10-09',
      at: '2025-10-09T09:00+08:00',
      list: ['a', 'b'],
    });
  });

  it.each([
    [['title'], 'key', 2, 1],
    [['title'], 'value', 2, 8],
    [['list', 1], 'value', 7, 5],
    [['list', 9], 'value', 6, 3],
    [['nothing'], 'value', 2, 1],
  ] as const)('%j, its %s, stands at %i:%i', (path, part, line, column) => {
    expect(front.at(path, part)).toEqual({ line, column });
  });

  it('knows on which line the body starts', () => {
    const lines = text.replace('\ufeff', '').split(/\r?\n/);
    expect(lines.slice(front.bodyLine - 1).join('\n')).toBe(front.body);
  });
});

it.each([
  ['no front matter', '正文\n', 'front-matter'],
  ['a program', '---js\n{ title: process.exit(1) }\n---\n', 'front-matter'],
  ['JSON', '---json\n{ "title": "a" }\n---\n', 'front-matter'],
  ['no end', '---\ntitle: a\n', 'front-matter'],
  ['a key twice', '---\ntitle: a\ntitle: b\n---\n', 'yaml-syntax'],
  ['an open quote', '---\ntitle: "a\n---\n', 'yaml-syntax'],
  ['an asterisk', '---\ntitle: *a\n---\n', 'yaml-syntax'],
  ['an alias', '---\na: &x 1\nb: *x\n---\n', 'yaml-syntax'],
  ['bytes of another encoding', '---\ntitle: \ufffd\n---\n', 'encoding'],
])('%s is a Problem', (_, text, rule) => {
  const { problems, data } = read(text);
  expect(new Set(problems.map((problem) => problem.rule))).toEqual(new Set([rule]));
  expect(data).toBeUndefined();
});

it('hands out a fresh value each time, not one from a cache', () => {
  expect(read(lf).data).not.toBe(read(lf).data);
});
