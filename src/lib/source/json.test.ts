import { describe, expect, it } from 'vitest';
import { readJson } from './json.ts';

const read = (text: string) => readJson({ path: 'a.json', text });

describe('places', () => {
  const { at } = read('{\n  "a": 1,\n  "list": [\n    { "b": "二" }\n  ]\n}\n');

  it.each([
    [['a'], 'value', 2, 8],
    [['a'], 'key', 2, 3],
    [['list', 0], 'value', 4, 5],
    [['list', 0, 'b'], 'value', 4, 12],
    [['list', 0, 'b'], 'key', 4, 7],
    [['list', 0, 'missing'], 'value', 4, 5],
    [['list', 7, 'b'], 'value', 3, 11],
    [['nothing'], 'value', 1, 1],
    [[], 'value', 1, 1],
  ] as const)('%j, its %s, stands at %i:%i', (path, part, line, column) => {
    expect(at(path, part)).toEqual({ line, column });
  });
});

describe('strictness', () => {
  it.each([
    ['a comment', '{ /* x */ "a": 1 }', 'json-syntax'],
    ['a trailing comma', '{ "a": 1, }', 'json-syntax'],
    ['two values', '{} {}', 'json-syntax'],
    ['a single quote', "{ 'a': 1 }", 'json-syntax'],
    ['nothing', ' \n', 'json-syntax'],
    ['a key twice', '{ "a": { "b": 1, "b": 2 } }', 'duplicate-key'],
    ['bytes of another encoding', '{ "a": "\ufffd\ufffd" }', 'encoding'],
  ])('%s is a Problem', (_, text, rule) => {
    expect(read(text).problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  it('tolerates a byte order mark', () => {
    expect(read('\ufeff{ "a": 1 }')).toMatchObject({ data: { a: 1 }, problems: [] });
  });

  it('takes the same key in two objects for what it is', () => {
    expect(read('[{ "a": 1 }, { "a": 2 }]').problems).toEqual([]);
  });
});
