import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';
import { rehypeAnchors } from './anchors.ts';
import { remarkChartLines } from './chart-lines.ts';
import { remarkJoinHan } from './join-han.ts';
import { remarkPictures } from './pictures.ts';
import { rehypeTables } from './tables.ts';

/**
 * What Markdown means here, the same list for `.md` and `.mdx`. A single tilde stays a tilde, because
 * `5万~10万元` is a range; `**“四个一”**夯实` is bold, although CommonMark's flanking rule denies it.
 */
export const remarkPlugins: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  remarkJoinHan,
  remarkChartLines,
];

/** The same with what only showing needs. */
export const shownPlugins: PluggableList = [...remarkPlugins, remarkPictures];

export const rehypePlugins: PluggableList = [rehypeAnchors, rehypeTables];
