import { readdirSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { anchorOf, chaptersOf, chapterTree } from './handbook.ts';

const folder = 'docs/handbook';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
const chapters = chaptersOf(files);
const trees = new Map(
  chapters.map((chapter) => [
    chapter.name,
    chapterTree(chapter, (name, anchor) => `page:${name}${anchor}`),
  ]),
);

function attributes(name: string, attribute: 'id' | 'href'): string[] {
  const found: string[] = [];
  const tree = trees.get(name);
  if (tree)
    visit(tree, 'element', ({ properties }) => {
      const value = properties[attribute];
      if (typeof value === 'string') found.push(value);
    });
  return found;
}

it('links every file of the folder from its first page', () => {
  expect(chapters.length).toBeGreaterThan(2);
  const names = chapters.map(({ name }) => (name === '' ? 'README.md' : `${name}.md`));
  expect(names.toSorted()).toEqual(files.map(({ name }) => name).toSorted());
});

it.each(chapters)('chapter “$title” has a title and a text', ({ title, body }) => {
  expect(title).not.toBe('');
  expect(title).not.toContain('编辑手册：');
  expect(body.trim()).not.toBe('');
});

describe.each(chapters)('chapter “$title”', ({ name }) => {
  it('leads only to chapters and headings that are there', () => {
    const links = attributes(name, 'href').map((href) =>
      href.startsWith('#') ? `page:${name}${href}` : href,
    );
    const lost = links.filter((href) => {
      const [, chapter = '', anchor] = /^page:([^#]*)(?:#(.*))?$/.exec(href) ?? [];
      if (!href.startsWith('page:')) return false;
      if (anchor === undefined) return !trees.has(chapter);
      return !attributes(chapter, 'id').includes(decodeURIComponent(anchor));
    });
    expect(lost).toEqual([]);
  });

  it('gives no anchor twice', () => {
    const ids = attributes(name, 'id');
    expect(ids).toEqual([...new Set(ids)]);
  });
});

it.each([
  ['一、给数值写证据', '一给数值写证据'],
  ['`evidence-value`：数值对不上', 'evidence-value数值对不上'],
  ['Word 和 WPS', 'word-和-wps'],
])('anchors %s as code hosts do', (heading, anchor) => {
  expect(anchorOf(heading)).toBe(anchor);
});
