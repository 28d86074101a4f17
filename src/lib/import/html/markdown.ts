import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

const handlers: NonNullable<Options['handlers']> = {
  // Ours is read with rules for Chinese: a mark beside bold text needs no character reference.
  strong: (node: Extract<Nodes, { type: 'strong' }>, _, state, info) =>
    `**${state.containerPhrasing(node, { ...info, before: '*', after: '*' })}**`,
  emphasis: (node: Extract<Nodes, { type: 'emphasis' }>, _, state, info) =>
    `*${state.containerPhrasing(node, { ...info, before: '*', after: '*' })}*`,
};

const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', handlers })
  .freeze();

/** One block as our Markdown: `5万~10万元` stays as it is. */
export function markdownOf(node: Nodes): string {
  return writer
    .stringify({ type: 'root', children: [node as never] })
    .trimEnd()
    .replace(/(?<!\\)\\~(?!\\?~)/g, '~');
}
