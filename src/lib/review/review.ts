import { articleBlocks } from '../article/blocks.ts';
import { placeIn } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import { dataTexts } from '../check/script-texts.ts';
import type { Entries } from '../library/assemble.ts';
import type { Position } from '../source/position.ts';
import { approvalKey, type Approval } from './approvals.ts';
import type { Spot } from './spot.ts';
import { spotsIn } from './spots.ts';

/** A spot with its place in the content folder, and whether an editor has approved it. */
export interface ReviewRow extends Spot, Position {
  file: string;
  approved: boolean;
}

export interface Review {
  rows: readonly ReviewRow[];
  /** Approvals whose words are in no text any more, or that tables of another version were asked for. */
  stale: readonly Approval[];
}

/** Every doubtful spot of the content, in the order of files and lines: articles by both scripts, data from Simplified. */
export function review(entries: Entries): Review {
  const approvals = entries.scriptReview?.value.approvals ?? [];
  const approved = new Set(approvals.map(approvalKey));
  const { terms = [], keep = [] } = entries.glossary?.value ?? {};
  const rows = [
    ...entries.articles.flatMap((entry) => {
      const { value: article, file } = entry;
      const blocks = articleBlocks(article, (key) => entry.source.at([key]).line) ?? [];
      const spots = spotsOf(article, terms, keep);
      return spots.flatMap((spot): ReviewRow[] => {
        const block = blocks[spot.block];
        return block
          ? [
              {
                ...spot,
                file,
                ...placeIn(block, spot.offset),
                approved: approved.has(approvalKey(spot)),
              },
            ]
          : [];
      });
    }),
    ...dataTexts(entries).flatMap(({ entry, path, text }) =>
      spotsIn([text], 'zh-Hans', { terms, keep }).map((spot): ReviewRow => {
        const { line, column } = entry.source.at(path);
        return {
          ...spot,
          file: entry.file,
          line,
          column,
          approved: approved.has(approvalKey(spot)),
        };
      }),
    ),
  ];
  const seen = new Set(rows.map(approvalKey));
  return {
    rows: rows.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
    stale: approvals.filter((each) => !seen.has(approvalKey(each))),
  };
}

/**
 * How far an article's derived edition was reviewed: `none` where the conversion was sure of all of it, else whether an editor has
 * approved every spot that must be looked at.
 */
export function reviewState(
  article: Article,
  glossary: Pick<Parameters<typeof spotsIn>[2], 'terms' | 'keep'>,
  approvals: readonly Approval[],
): 'none' | 'open' | 'approved' {
  const approved = new Set(approvals.map(approvalKey));
  const spots = spotsOf(article, glossary.terms, glossary.keep).filter(({ tier }) => tier === 1);
  if (spots.length === 0) return 'none';
  return spots.every((spot) => approved.has(approvalKey(spot))) ? 'approved' : 'open';
}

function spotsOf(
  article: Article,
  terms: Parameters<typeof spotsIn>[2]['terms'],
  keep: readonly string[],
): Spot[] {
  const blocks = articleBlocks(article) ?? [];
  return spotsIn(
    blocks.map(({ text }) => text),
    article.script,
    { terms: [...article.glossary, ...terms], keep },
  );
}
