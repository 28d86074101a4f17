import { articleBlocks } from '../article/blocks.ts';
import { placeIn } from '../article/plain-text.ts';
import { countStandings, coveredFigures, type Coverage } from '../evidence/coverage.ts';
import { exhibitsOf, type Exhibit } from '../evidence/exhibit.ts';
import type { Entries } from '../library/assemble.ts';
import type { Position } from '../source/position.ts';

/** How far the figures of one article are answered for. */
export interface ArticleCoverage {
  /** Path inside the content folder. */
  file: string;
  counts: Coverage;
  open: readonly (Position & { text: string; context: string })[];
}

/** The coverage of every article that can be read, in the order of files. */
export function articleCoverage({ articles, indicators }: Entries): ArticleCoverage[] {
  const exhibits = new Map<string, Exhibit[]>();
  for (const exhibit of indicators.flatMap(({ value }) => exhibitsOf(value))) {
    const { article } = exhibit.evidence;
    exhibits.set(article, [...(exhibits.get(article) ?? []), exhibit]);
  }
  return articles.flatMap((entry): ArticleCoverage[] => {
    if (entry.value.withdrawn) return [];
    const blocks = articleBlocks(entry.value, (key) => entry.source.at([key]).line);
    if (!blocks) return [];
    const figures = coveredFigures(entry.value, blocks, exhibits.get(entry.value.slug) ?? []);
    const open = figures
      .filter(({ standing }) => standing === 'open')
      .map(({ block, figure: { text, start, end } }) => ({
        ...placeIn(block, start),
        text,
        context: `${block.text.slice(Math.max(0, start - 10), start)}【${text}】${block.text.slice(end, end + 10)}`,
      }));
    return [{ file: entry.file, counts: countStandings(figures), open }];
  });
}

/** The coverage as plain text for an editor. `folder` stands before each path. */
export function coverageReport(articles: readonly ArticleCoverage[], folder: string): string {
  if (articles.length === 0) return '';
  const lines = articles.map(
    ({ file, counts }) =>
      `  ${folder}/${file}  有证据 ${counts.evidenced}，已搁置 ${counts['set-aside']}，待核 ${counts.open}`,
  );
  const open = articles.flatMap(({ file, open: figures }) =>
    figures.map(({ line, column, context }) => `  ${folder}/${file}:${line}:${column} ${context}`),
  );
  return [
    '文章里的数字：',
    ...lines,
    ...(open.length > 0
      ? [
          '待核的数字（给它一个带证据的观测值；不是数据的，在文章头部 setAside 里写明理由）：',
          ...open,
        ]
      : []),
  ].join('\n');
}
