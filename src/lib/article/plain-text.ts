import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkPlugins } from '../markdown/plugins.ts';
import { positionAt, type Position } from '../source/position.ts';
import type { Article } from './schema.ts';

/** A stretch of text a reader sees as one: a paragraph, a heading, a list item, a cell. */
export interface TextBlock {
  text: string;
  /** Line of the file on which it starts. */
  line: number;
  /** Where its parts stand in the file; absent where a text is not an article's body. */
  parts?: readonly TextPart[];
}

/** One text of the tree inside a block. */
interface TextPart {
  /** Offset of its first character in the block. */
  offset: number;
  value: string;
  /** As it stands in the file. */
  source: string;
  place: Position;
}

const markdown = unified().use(remarkParse).use(remarkPlugins).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();
const leaves = new Set(['paragraph', 'heading', 'tableCell']);

/** The tree of an article's body, before anything is turned into HTML. Throws on MDX that cannot be parsed. */
export function bodyTree({ body, format }: Pick<Article, 'body' | 'format'>): Root {
  const parser = format === 'mdx' ? mdx : markdown;
  return parser.runSync(parser.parse(body)) as Root;
}

/** What a reader reads, block by block, without marks; captions of charts are no part of it. */
export function plainText(article: Pick<Article, 'body' | 'format' | 'bodyLine'>): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (node: Nodes): void => {
    if (leaves.has(node.type)) {
      const parts = partsOf(node, article);
      const text = parts.map(({ value }) => value).join('');
      const line = (node.position?.start.line ?? 1) + article.bodyLine - 1;
      if (text !== '') blocks.push({ text, line, parts });
      return;
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(bodyTree(article));
  return blocks;
}

/** Line and column in the file of an offset in a block; without parts, the block's first line. */
export function placeIn({ parts = [], line }: TextBlock, offset: number): Position {
  const part = parts.findLast((each) => each.offset <= offset);
  if (!part) return { line, column: 1 };
  const inside = positionAt(part.source, sourceOffset(part, offset - part.offset));
  return {
    line: part.place.line + inside.line - 1,
    column: inside.line === 1 ? part.place.column + inside.column - 1 : inside.column,
  };
}

/** Marks, escapes and joined lines stand in the file only: the characters are matched one by one. */
function sourceOffset({ value, source }: TextPart, index: number): number {
  let at = source.indexOf(value.charAt(0));
  for (let read = 1; read <= index; read += 1) {
    const next = source.indexOf(value.charAt(read), at + 1);
    if (next === -1) break;
    at = next;
  }
  return Math.max(0, at);
}

function partsOf(leaf: Nodes, { body, bodyLine }: Pick<Article, 'body' | 'bodyLine'>): TextPart[] {
  const parts: TextPart[] = [];
  let offset = 0;
  const walk = (node: Nodes): void => {
    const value = valueOf(node);
    if (value !== undefined) {
      const { start, end } = node.position ?? leaf.position ?? {};
      const source = body.slice(start?.offset ?? 0, end?.offset ?? 0);
      const place = { line: (start?.line ?? 1) + bodyLine - 1, column: start?.column ?? 1 };
      parts.push({ offset, value, source, place });
      offset += value.length;
    } else if ('children' in node) node.children.forEach(walk);
  };
  walk(leaf);
  return parts;
}

function valueOf(node: Nodes): string | undefined {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return node.type === 'break' ? '\n' : undefined;
}
