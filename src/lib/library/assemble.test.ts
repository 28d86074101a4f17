import { expect, it } from 'vitest';
import { assembleLibrary } from './assemble.ts';
import { chartIdsIn } from './lookup.ts';

const article = (published: string, more = ''): string =>
  `---\ntitle: 题\nscript: zh-Hans\npublished: ${published}\nplaces: [a]\ntopics: [b]\nsummary: 摘\n${more}---\n\n文\n`;
const head = {
  'site.json':
    '{ "name": "站", "description": "样", "scripts": ["zh-Hans"], "license": { "name": "L", "url": "https://example.org/" } }',
  'places.json': '{ "places": [{ "id": "a", "name": "甲", "level": "county" }] }',
  'topics.json': '{ "topics": [{ "id": "b", "name": "乙" }] }',
};
const assemble = (files: Record<string, string>, options = {}) =>
  assembleLibrary(
    Object.entries({ ...head, ...files }).map(([path, text]) => ({ path, text })),
    options,
  );
const three = {
  'articles/early/index.md': article('2020-01-01T09:00+08:00'),
  'articles/late/index.mdx': article('2021-01-01T00:30+08:00'),
  'articles/later/index.md': article('2020-12-31T17:00Z'),
  'articles/hidden/index.md': article('2022-01-01T09:00+08:00', 'draft: true\n'),
};

it('puts the newest article first, by the instant and not by the text, and leaves drafts out', () => {
  const { library } = assemble(three);
  expect(library?.articles.map(({ slug }) => slug)).toEqual(['later', 'late', 'early']);
});

it('shows drafts when asked', () => {
  expect(assemble(three, { drafts: true }).library?.articles[0]?.slug).toBe('hidden');
});

it('does without a glossary', () => {
  expect(assemble({}).library?.glossary).toEqual({ version: 1, terms: [] });
});

it('leaves out a file with Problems and keeps the others', () => {
  const { library, problems } = assemble({ ...three, 'articles/early/index.md': 'no head' });
  expect(library?.articles).toHaveLength(2);
  expect(problems).toHaveLength(1);
});

it('makes no library without its places, and says which file is missing', () => {
  const { library, problems } = assembleLibrary([]);
  expect(library).toBeUndefined();
  expect(problems.map(({ file }) => file)).toEqual(['site.json', 'places.json', 'topics.json']);
});

it('finds charts in the order of the text', () => {
  expect(
    chartIdsIn('![一](chart:one)\n\n<Chart id="two" caption="x" />\n\n![](chart:three)'),
  ).toEqual(['one', 'two', 'three']);
});
