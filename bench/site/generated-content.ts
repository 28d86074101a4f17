import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '#disk/content-folder.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { readFigures } from '#lib/figure/read.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';

/** One generated article, as Markdown without its front matter. */
export interface GeneratedArticle {
  slug: string;
  title: string;
  body: string;
}

const years = ['2021', '2022', '2023', '2024', '2025'];
const paragraphs = 12;

/**
 * Fills a folder with a site of so many articles: the example's sites, places and topics; each article of twelve paragraphs
 * of the example's sentences in an order of its own, with an indicator of five evidenced values and a chart of it.
 */
export function generateContent(folder: string, count: number): GeneratedArticle[] {
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  for (const each of ['releases', 'articles', 'indicators', 'charts'])
    rmSync(join(folder, each), { recursive: true, force: true });
  writeSite(folder);
  const sentences = plainSentences();
  return Array.from({ length: count }, (_, number) => {
    const article = articleOf(number, sentences);
    writeArticle(folder, number, article);
    return article;
  });
}

/** The example's site, with headline figures of generated indicators. */
function writeSite(folder: string): void {
  const path = join(folder, 'site.json');
  const site: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const headlines = [0, 1].map((number) => ({ indicator: idOf(number), place: 'litong' }));
  writeFileSync(path, JSON.stringify({ ...(site as object), headlines, frontChart: idOf(0) }));
  writeFileSync(join(folder, 'glossary.json'), JSON.stringify({ version: 1, terms: [] }));
}

/** Sentences that say nothing which another sentence beside them could contradict. */
function plainSentences(): string[] {
  const { library } = assembleLibrary(readContentFolder('content'));
  const originals = library?.articles.filter(({ script }) => script === 'zh-Hans') ?? [];
  const texts = originals.flatMap((article) => plainText(article));
  return texts
    .flatMap(({ text }) => text.match(/[^。]+。/g) ?? [])
    .filter((text) => text.length > 12 && readFigures(text).length === 0);
}

function articleOf(number: number, sentences: readonly string[]): GeneratedArticle {
  const blocks = Array.from({ length: paragraphs }, (_, block) => {
    const said = Array.from(
      { length: 3 },
      (_, at) => sentences[(number * 31 + block * 7 + at * 3) % sentences.length] ?? '',
    ).join('');
    const value = valueOf(number, block);
    return value === undefined
      ? said
      : `${said}${years[block] ?? ''}年，样本${number}村人均收入${value}元。`;
  });
  const title = `样本${number}村的一年`;
  return {
    slug: idOf(number),
    title,
    body: [...blocks, `![样本${number}村人均收入](chart:${idOf(number)})`].join('\n\n'),
  };
}

function writeArticle(
  folder: string,
  number: number,
  { slug, title, body }: GeneratedArticle,
): void {
  const observations = years.map((period, at) => ({
    place: 'litong',
    period,
    value: valueOf(number, at),
    evidence: { article: slug, quote: `人均收入${valueOf(number, at) ?? ''}元` },
  }));
  const indicator = {
    id: slug,
    title: `样本${number}村人均收入`,
    unit: '元',
    decimals: 0,
    direction: 'up',
    topic: 'income',
    definition: '为测量而生成。',
    observations,
  };
  const chart = {
    id: slug,
    title: `样本${number}村收入逐年增加`,
    type: 'line',
    series: [{ indicator: slug, place: 'litong' }],
  };
  const head = `---\ntitle: ${title}\nscript: zh-Hans\npublished: 2026-01-01T09:00+08:00\nplaces: [litong]\ntopics: [income]\nsummary: 为测量而生成的第${number + 1}篇。\nsource: { title: 生成的文字 }\ndraft: false\n---\n\n`;
  for (const each of ['indicators', 'charts', `articles/${slug}`])
    mkdirSync(join(folder, each), { recursive: true });
  writeFileSync(join(folder, 'articles', slug, 'index.md'), `${head}${body}\n`);
  writeFileSync(join(folder, 'indicators', `${slug}.json`), JSON.stringify(indicator));
  writeFileSync(join(folder, 'charts', `${slug}.json`), JSON.stringify(chart));
}

/** Income in the n-th year; undefined after the last. Different in every year of one article. */
function valueOf(number: number, year: number): number | undefined {
  return year < years.length ? 7000 + ((number * 37) % 900) + year * 811 : undefined;
}

function idOf(number: number): string {
  return `sample-${String(number).padStart(5, '0')}`;
}
