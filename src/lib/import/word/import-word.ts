import type { Problem } from '../../problem.ts';
import { draftOf, type Block, type Facts } from '../draft.ts';
import { blocksOfHtml } from '../html/blocks.ts';
import type { Imported } from '../import.ts';
import type { WordObject } from './objects.ts';
import { withoutTraces } from './picture.ts';

/** What was read of a Word file. */
export interface WordSource {
  html: string;
  pictures: ReadonlyMap<string, Uint8Array>;
  objects: readonly WordObject[];
  unshown: readonly string[];
}

const large = 2 * 2 ** 20;

/** A Word text as a draft, its pictures beside it without traces of cameras, its charts as CSV to draw them anew. */
export function importWord(source: WordSource, facts: Facts, { fullWidth = false } = {}): Imported {
  const { title, blocks } = blocksOfHtml(source.html, fullWidth);
  const folder = `articles/${facts.slug}`;
  const said = blocks.map(({ markdown, doubts }): Block => ({
    markdown,
    doubts: [...doubts, ...doubtsAbout(markdown, source)],
  }));
  const draft = draftOf({ ...facts, title: facts.title ?? title }, said);
  const charts = source.objects.flatMap(({ csv }, at) =>
    csv === undefined
      ? []
      : [{ path: `${folder}/chart-${at + 1}.csv`, content: `\ufeff${csv}\r\n` }],
  );
  const pictures = [...source.pictures].map(([name, bytes]) => ({
    path: `${folder}/${name}`,
    content: withoutTraces(bytes),
  }));
  const problems: Problem[] = source.unshown.map((type) => ({
    file: `${folder}/index.md`,
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'import-picture',
    message: '有一张图片是浏览器显示不了的格式，没有带过来',
    found: type,
    hint: '在 Word 里右键图片，另存为 PNG 或 JPEG，放进文章的文件夹。',
  }));
  return {
    files: [...draft.files, ...pictures, ...charts],
    problems: [...problems, ...draft.problems],
  };
}

type Doubt = Block['doubts'][number];

function doubtsAbout(markdown: string, { objects, pictures }: WordSource): Doubt[] {
  const labelled = objects.flatMap((object, at): Doubt[] =>
    markdown.includes(object.label) ? [{ ...wordsOf(object, at), found: object.label }] : [],
  );
  const shown = [...markdown.matchAll(/!\[([^\]]*)\]\(\.\/([^)]+)\)/g)].flatMap(
    ([whole, alt = '', name = '']): Doubt[] => {
      const size = pictures.get(name)?.length ?? 0;
      return [
        ...(alt.trim() === '' ? [{ ...withoutWords, found: whole }] : []),
        ...(size > large
          ? [{ ...tooLarge, found: `${name}：${(size / 2 ** 20).toFixed(1)} MB` }]
          : []),
      ];
    },
  );
  return [...labelled, ...shown];
}

const withoutWords = {
  rule: 'import-picture',
  message: '这张图片没有说明',
  hint: '在方括号里写上：图上是什么。看不见图片的读者靠它知道。',
};
const tooLarge = {
  rule: 'import-picture',
  message: '这张图片太大',
  hint: '网站会自动做小；原图仍在文件夹里。可以先缩到宽 2000 像素以内再放进来。',
};

function wordsOf({ kind, csv }: WordObject, at: number): Omit<Doubt, 'found'> {
  if (kind === 'chart')
    return {
      rule: 'import-chart',
      message: 'Word 图表不能照搬，这里先放了一行文字',
      hint:
        csv === undefined
          ? '按图上的数字写指标和图表文件，再把这一行换成 ![图注](chart:编号)。'
          : `图里的数字存在 chart-${at + 1}.csv，照它写指标和图表文件，再把这一行换成 ![图注](chart:编号)。`,
    };
  if (kind === 'diagram')
    return {
      rule: 'import-object',
      message: 'Word 示意图（SmartArt）不能照搬，这里先放了一行文字',
      hint: '把意思写成文字或列表；一定要用图，就在 Word 里另存为图片再放进来。',
    };
  return {
    rule: 'import-object',
    message: '公式变成了一行文字',
    hint: '对照原文看一遍，写成读得懂的一句话。',
  };
}
