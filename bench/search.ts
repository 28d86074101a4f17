/**
 * Prints what the search costs on generated sites: `npm run bench:search -- [articles…]`. The articles are sentences of
 * the example site in another order, one word in five and every number replaced; beside them stand as many indicators,
 * a third as many charts, and lists, places and years that repeat their titles. Each is read from a built page.
 */
import { deflateRawSync } from 'node:zlib';
import { readContentFolder } from '../src/disk/content-folder.ts';
import { plainText } from '../src/lib/article/plain-text.ts';
import { assembleLibrary } from '../src/lib/library/assemble.ts';
import { createConverter } from '../src/lib/script/converter.ts';
import type { CatalogueEntry } from '../src/lib/search/catalogue.ts';
import type { BothScripts, SearchDocument } from '../src/lib/search/documents.ts';
import { files } from '../src/lib/search/files.ts';
import { foldPairs } from '../src/lib/search/fold-pairs.ts';
import { openIndex } from '../src/lib/search/reader.ts';
import { createFold } from '../src/lib/search/fold.ts';
import { buildSearchIndex } from '../src/lib/search/search-index.ts';
import { siteDocuments } from '../src/lib/search/site-documents.ts';

const { library } = assembleLibrary(readContentFolder('content'));
if (!library) throw new Error('the example content does not assemble');
const sentences = library.articles
  .flatMap((article) => plainText(article))
  .flatMap(({ text }) => text.match(/[^。；]+[。；]?/g) ?? [])
  .filter((sentence) => sentence.length > 8);
const characters = [...new Set(sentences.join('').replace(/\P{Script=Han}/gu, ''))];
const { convert } = createConverter();

/** Numbers that look random and are the same in every run (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

/** A generated site: what its catalogue says, and each document made anew whenever it is asked for. */
interface Generated {
  catalogue: CatalogueEntry[];
  document: (page: string) => SearchDocument;
}

function generated(articles: number): Generated {
  const pick = <Item>(random: (below: number) => number, items: readonly Item[]): Item => {
    const item = items[random(items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  // Sentences recur, with new words in them: each is converted once, as no search asks how long conversion takes.
  const words = randomNumbers(articles);
  const pool = Array.from({ length: 20_000 }, () => {
    const hans = pick(words, sentences)
      .replace(/\d+(?:\.\d+)?/g, () => String(words(100_000)))
      .replace(/\p{Script=Han}{2}/gu, (word) =>
        words(5) === 0 ? pick(words, characters) + pick(words, characters) : word,
      );
    return { 'zh-Hans': hans, 'zh-Hant': convert(hans, 'zh-Hans', 'zh-Hant') };
  });
  const kinds = [
    { kind: 'articles', blocks: 20, mentions: 6 },
    { kind: 'indicators', blocks: 6, mentions: 0 },
    { kind: 'charts', blocks: 4, mentions: 0 },
  ];
  const own = (page: string): SearchDocument => {
    const [name = '', number = '0'] = page.split('/');
    const at = kinds.findIndex(({ kind }) => kind === name);
    const random = randomNumbers(Number(number) * kinds.length + at);
    const joined = (count: number, length = Infinity): BothScripts => {
      const chosen = Array.from({ length: count }, () => pick(random, pool));
      return {
        'zh-Hans': chosen
          .map((each) => each['zh-Hans'])
          .join('')
          .slice(0, length),
        'zh-Hant': chosen
          .map((each) => each['zh-Hant'])
          .join('')
          .slice(0, length),
      };
    };
    const { blocks = 0, mentions = 0 } = kinds[at] ?? {};
    return {
      page,
      title: joined(1, 20),
      about: {
        'zh-Hans': '报告 · 利通区 · 2025-10-09',
        'zh-Hant': '報告 · 利通區 · 2025-10-09',
      },
      tags: [
        `kind:${name}`,
        `place:p${random(50)}`,
        `topic:t${random(12)}`,
        `year:${2010 + random(17)}`,
      ],
      blocks: Array.from({ length: blocks }, () => joined(3)),
      mentions: Array.from({ length: mentions }, () => joined(2, 80)),
    };
  };
  const pages = Array.from({ length: articles }, (_, number) => [
    `articles/${number}/`,
    `indicators/${number}/`,
    ...(number % 3 === 0 ? [`charts/${number}/`] : []),
  ]).flat();
  const entries = pages.map((page): CatalogueEntry => {
    const { about, tags } = own(page);
    return { page, about, tags: [...tags] };
  });
  const lists = new Map<string, string[]>();
  for (const { page, tags } of entries) {
    for (const tag of tags) {
      const list = `lists/${tag.replace(':', '-')}/`;
      const members = lists.get(list);
      if (members) members.push(page);
      else lists.set(list, [page]);
    }
  }
  const gathering = { about: { 'zh-Hans': '总览', 'zh-Hant': '總覽' }, tags: ['gathering'] };
  return {
    catalogue: [...entries, ...[...lists.keys()].map((page) => ({ ...gathering, page }))],
    document: (page) => {
      const members = lists.get(page);
      if (!members) return own(page);
      const title = { 'zh-Hans': page, 'zh-Hant': page };
      const blocks = members.map((each) => own(each).title);
      return { ...gathering, page, title, blocks, mentions: [] };
    },
  };
}

const drawing = `<svg viewBox="0 0 800 450">${'<path d="M12.5 3.25L40 7.75" fill="none" class="s-hairline"/>'.repeat(60)}</svg>`;
const head = `<html><head>${'<meta name="keywords" content="成效">'.repeat(60)}</head><body>`;

/** The page of a document as the build would have written it. */
function htmlOf(
  { title, blocks, mentions }: SearchDocument,
  script: 'zh-Hans' | 'zh-Hant',
): string {
  const paragraphs = blocks.map(
    (block, at) =>
      `<p id="p${at}" data-astro-cid-5g36qr3s>${block[script]}</p>${at % 7 === 6 ? `<figure>${drawing}</figure>` : ''}`,
  );
  const cards = mentions.map(
    (block) => `<article data-astro-cid-vnrygnvc><p>${block[script]}</p></article>`,
  );
  return `${head}<main id="main"><article><h1>${title[script]}</h1>${paragraphs.join('')}${cards.join('')}</article></main></body></html>`;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
interface Time {
  passed: number;
  worked: number;
}
const clock = (): Time => ({ passed: performance.now(), worked: process.cpuUsage().user / 1000 });
const spent = (since: Time): Time => ({
  passed: clock().passed - since.passed,
  worked: clock().worked - since.worked,
});
/** Seconds on the clock and, as other programs may be running, of the processor. */
const seconds = ({ passed, worked }: Time): string =>
  `${(passed / 1000).toFixed(1)} s (${(worked / 1000).toFixed(1)} s of work)`;
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

for (const articles of process.argv
  .slice(2)
  .map(Number)
  .concat(process.argv.length > 2 ? [] : [1000, 10_000])) {
  const { catalogue, document } = generated(articles);
  const html = (path: string): string => {
    const [, slug = '', page = ''] = /^([^/]+)\/(.*)index\.html$/.exec(path) ?? [];
    return htmlOf(document(page), slug === 'zh-hant' ? 'zh-Hant' : 'zh-Hans');
  };
  const before = clock();
  const pairs = foldPairs();
  const documents = siteDocuments(catalogue, html, createFold(pairs));
  const read = spent(before);
  const index = buildSearchIndex(
    documents,
    pairs,
    (bytes) => new Uint8Array(deflateRawSync(bytes)),
  );
  const built = spent(before);
  const size = documents.reduce(
    (sum, { blocks }) =>
      sum + blocks.reduce((length, block) => length + block['zh-Hans'].length, 0),
    0,
  );
  let bytes = 0;
  for (const file of index.files) bytes += index.bytes(file).length;
  const packed = spent(before);
  console.log(
    `${articles} articles, ${documents.length} pages, ${(size / 1e6).toFixed(1)} million characters: ` +
      `read in ${seconds(read)}, indexed in ${seconds(built)}, packed in ${seconds(packed)}, ` +
      `${index.files.length} files, ${megabytes(bytes)}, head ${kilobytes(index.bytes(files.head).length)}, ` +
      `memory at its highest ${megabytes(process.resourceUsage().maxRSS * 1024)}`,
  );
  const random = randomNumbers(1);
  for (const length of [1, 2, 3, 4, 6, 8, 12]) {
    const fetched: number[] = [];
    const waited: number[] = [];
    const hits: number[] = [];
    for (let query = 0; query < 40; query += 1) {
      const block = documents[random(documents.length)]?.blocks[0]?.['zh-Hant'] ?? '';
      const start = random(Math.max(1, block.length - length));
      let sum = 0;
      let decoding = 0;
      const reader = await openIndex((file) => {
        const from = performance.now();
        const part = index.bytes(file);
        decoding += performance.now() - from;
        sum += part.length;
        return Promise.resolve(part);
      });
      const from = performance.now();
      decoding = 0;
      const found = await reader.find(
        `"${block.slice(start, start + length).replaceAll('"', '')}"`,
      );
      await Promise.all(found.slice(0, 10).map((hit) => reader.show(hit, 'zh-Hant')));
      waited.push(performance.now() - from - decoding);
      fetched.push(sum);
      hits.push(found.length);
    }
    const middle = (numbers: number[]): number => numbers.sort((a, b) => a - b)[20] ?? 0;
    console.log(
      `  ${String(length).padStart(2)} characters: fetched ${kilobytes(middle(fetched))} in the middle, ` +
        `${kilobytes(Math.max(...fetched))} at most; answered in ${middle(waited).toFixed(0)} ms, ` +
        `${Math.max(...waited).toFixed(0)} ms at most; ${middle(hits)} pages`,
    );
  }
}
