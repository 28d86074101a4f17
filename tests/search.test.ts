import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { filesBelow } from '#disk/content-folder.ts';
import { searchFolder } from '#disk/search-folder.ts';
import { openIndex, type SearchReader } from '#lib/search/reader.ts';
import { SCRIPTS, slugOf, type Script } from '#lib/script/script.ts';

/** Whatever stands on a page is found, and nothing else: substrings drawn from the reports, asked of the built index. */
const site = inject('sites').find(({ base }) => base === '/');
if (!site) throw new Error('a site at the root is built');
const { folder } = site;

const parser = unified().use(rehypeParse).freeze();
const blocks =
  /^(?:p|h[1-6]|li|dt|dd|td|th|caption|figcaption|summary|blockquote|pre|div|section|article|header|footer|table|tbody|thead|tr|ul|ol|dl|figure|details|br|main|nav|form|fieldset)$/;
const unread = /^(?:script|style|svg|template|textarea|pre|select|button|nav|noscript)$/;

/** Everything a reader reads in the main part of a page, by a parser of its own; paragraphs are parted by a line. */
function readText(html: string, within: (node: Nodes) => boolean): string {
  let text = '';
  const read = (node: Nodes): void => {
    if (node.type === 'text') text += node.value.replace(/\s+/g, ' ');
    if (node.type === 'element' && unread.test(node.tagName)) return;
    const parts = node.type === 'element' && blocks.test(node.tagName);
    if (parts) text += '\n';
    if ('children' in node) node.children.forEach(read);
    if (parts) text += '\n';
  };
  visit(parser.parse(html), (node) => {
    if (!within(node)) return undefined;
    read(node);
    return 'skip';
  });
  return text.replace(/ *\n[\s]*/g, '\n');
}

const isElement = (name: string) => (node: Nodes) =>
  node.type === 'element' && node.tagName === name;
const isProse = (node: Nodes): boolean =>
  node.type === 'element' && String(node.properties['className']).split(',').includes('prose');

/** Numbers that look random and are the same in every run (a linear congruence). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** 200 substrings of 2 to 12 characters: anywhere, across numbers, across names. */
function drawn(texts: readonly string[], names: readonly string[]): string[] {
  const random = randomNumbers(20_251_009);
  const around = (pattern: RegExp): [text: string, at: number][] =>
    texts.flatMap((text) =>
      [...text.matchAll(pattern)].map(({ index }): [string, number] => [text, index]),
    );
  const [anywhere, numbers, called] = [
    around(/[^\s]/gu),
    around(/\d+/g),
    around(new RegExp(names.join('|'), 'g')),
  ];
  const found = new Set<string>();
  for (let draw = 0; found.size < 200; draw += 1) {
    const places = [anywhere, anywhere, numbers, called][draw % 4] ?? anywhere;
    const [text, at] = places[random(places.length)] ?? ['', 0];
    const length = 2 + random(11);
    const start = Math.max(0, at - (places === anywhere ? 0 : random(length)));
    const piece = text.slice(start, start + length).trim();
    if (piece.length >= 2 && !piece.includes('\n')) found.add(piece);
  }
  return [...found];
}

const names: Record<Script, string[]> = {
  'zh-Hans': ['利通区', '广信区', '汉滨区', '桂阳街道', '盐同红'],
  'zh-Hant': ['利通區', '廣信區', '漢濱區', '桂陽街道', '鹽同紅'],
};

describe.each(SCRIPTS)('%s', (script) => {
  const edition = slugOf(script);
  const files = filesBelow(join(folder, edition)).filter((path) => path.endsWith('index.html'));
  const html = new Map(
    files.map((path) => [path, readFileSync(join(folder, edition, path), 'utf8')]),
  );
  const texts = new Map<string, string>();
  for (const [path, source] of html) {
    if (path === 'search/index.html') continue;
    texts.set(path.slice(0, -'index.html'.length), readText(source, isElement('main')));
  }
  const reports = [...html].filter(([path]) => /^articles\/[^/]+\/index/.test(path));
  const pieces = drawn(
    reports.map(([, source]) => readText(source, isProse)),
    names[script],
  );
  let reader: SearchReader;

  beforeAll(async () => {
    const load = searchFolder(folder);
    if (!load) throw new Error('the site has no index');
    reader = await openIndex(load);
  });

  async function pagesFound(query: string): Promise<string[]> {
    const hits = await reader.find(query);
    return Promise.all(hits.map(async (hit) => (await reader.show(hit, script)).page));
  }

  it('draws from every report, numbers and names among the rest', () => {
    expect(reports).toHaveLength(5);
    expect(pieces).toHaveLength(200);
    expect(pieces.filter((piece) => /\d{2}/.test(piece)).length).toBeGreaterThan(30);
    expect(
      pieces.filter((piece) => names[script].some((name) => piece.includes(name))).length,
    ).toBeGreaterThan(20);
  });

  it('finds every page that says it', async () => {
    const missed: string[] = [];
    for (const piece of pieces) {
      const found = await pagesFound(piece);
      for (const [page, text] of texts) {
        if (text.includes(piece) && !found.includes(page)) missed.push(`${piece} → ${page}`);
      }
    }
    expect(missed).toEqual([]);
  });

  it('finds, when it is quoted, only pages that say it', async () => {
    const wrong: string[] = [];
    // A quotation within a quotation is not to be had.
    const quotable = pieces.filter((piece) => !/["“”「」]/.test(piece));
    expect(quotable.length).toBeGreaterThan(150);
    for (const piece of quotable) {
      for (const page of await pagesFound(`"${piece}"`)) {
        if (!texts.get(page)?.includes(piece)) wrong.push(`${piece} → ${page}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
