import type { Element, Root } from 'hast';
import type { RootContent } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import type { Block } from '../draft.ts';
import { doubtsOf } from '../text/blocks.ts';
import { withFullMarks } from '../text/punctuation.ts';
import { footnoteMark, footnoteText, markFootnotes } from './footnotes.ts';
import { markdownOf } from './markdown.ts';
import { writeOutSpans } from './spans.ts';

const parser = unified().use(rehypeParse).freeze();
const toMarkdown = unified()
  .use(rehypeRemark, {
    newlines: true,
    handlers: {
      [footnoteMark]: (_: unknown, node: Element) => ({
        type: 'footnoteReference',
        identifier: String(node.properties['name']),
      }),
      [footnoteText]: (state: State, node: Element) => ({
        type: 'footnoteDefinition',
        identifier: String(node.properties['name']),
        children: state.toFlow(state.all(node)),
      }),
    },
  })
  .freeze();

type State = Parameters<NonNullable<NonNullable<Options['handlers']>[string]>>[0];

/** What stands in a page besides its text. */
const dropped: ReadonlySet<string> = new Set(
  'script style noscript template nav header footer aside form button iframe svg canvas object link meta'.split(
    ' ',
  ),
);

/** An HTML text as blocks of Markdown in its own order. The first heading becomes the title. */
export function blocksOfHtml(html: string, fullWidth = false): { title?: string; blocks: Block[] } {
  const tree = parser.parse(html);
  markFootnotes(tree);
  const merged = clean(tree, fullWidth);
  const nodes = (toMarkdown.runSync(tree) as { children: RootContent[] }).children;
  const titleAt = nodes.findIndex((node) => node.type === 'heading');
  const title = nodes[titleAt];
  const blocks = nodes
    .filter((_, at) => at !== titleAt)
    .map((node): Block => {
      const text = textOf(node);
      const doubts = node.type === 'paragraph' ? [...doubtsOf(text)] : [];
      if (node.type === 'table' && (merged.shift() ?? 0) > 0) doubts.push(mergedCells);
      return { markdown: markdownOf(level(node)), doubts };
    });
  return { ...(title && { title: textOf(title) }), blocks };
}

const mergedCells: Block['doubts'][number] = {
  rule: 'import-merged-cells',
  message: '表里有合并的单元格，已经逐格写出同样的内容',
  hint: '对照原表看一遍：每个数字都在对的年份和地区下面。',
};

/** Drops what is no text and blanks at the beginning of paragraphs; says of each table how many cells were merged. */
function clean(tree: Root, fullWidth: boolean): number[] {
  const merged: number[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'comment' || (node.type === 'element' && dropped.has(node.tagName))) {
      if (parent && index !== undefined) parent.children.splice(index, 1);
      return [SKIP, index ?? 0];
    }
    if (node.type === 'text') {
      const value = node.value.replace(/[\u00a0\u3000]+/g, (blanks) =>
        /\u3000/.test(blanks) ? '' : ' ',
      );
      node.value = fullWidth ? withFullMarks(value) : value;
    }
    if (node.type === 'element' && node.tagName === 'table') merged.push(writeOutSpans(node));
    if (node.type === 'element' && node.tagName === 'p') headFromBold(node);
    return undefined;
  });
  return merged;
}

/** A short paragraph that is bold from end to end is a heading made by hand. */
function headFromBold(paragraph: Element): void {
  const [only, ...others] = paragraph.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === ''),
  );
  const isBold =
    only?.type === 'element' && others.length === 0 && ['strong', 'b'].includes(only.tagName);
  if (!isBold) return;
  const text = textOf(only);
  if (text.length < 2 || text.length > 30 || /[。！？；，：]$/.test(text)) return;
  paragraph.tagName = 'h2';
  paragraph.children = only.children;
}

/** The title of the page is the only first heading; all others begin at the second level. */
function level(node: RootContent): RootContent {
  return node.type === 'heading' && node.depth === 1 ? { ...node, depth: 2 } : node;
}

function textOf(node: unknown): string {
  let text = '';
  visit(node as never, 'text', (child: { value: string }) => {
    text += child.value;
  });
  return text.trim();
}
