import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkPlugins } from '../markdown/plugins.ts';
import type { Article } from './schema.ts';

/** A stretch of text a reader sees as one: a paragraph, a heading, a list item, a cell. */
export interface TextBlock {
  text: string;
  /** Line of the file on which it starts. */
  line: number;
}

const markdown = unified().use(remarkParse).use(remarkPlugins).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkPlugins).freeze();
const leaves = new Set(['paragraph', 'heading', 'tableCell']);

/** The tree of an article's body, before anything is turned into HTML. Throws on MDX that cannot be parsed. */
export function bodyTree({ body, format }: Pick<Article, 'body' | 'format'>): Root {
  const parser = format === 'mdx' ? mdx : markdown;
  return parser.runSync(parser.parse(body)) as Root;
}

/** What a reader reads, block by block, without marks; captions of charts included. */
export function plainText(article: Pick<Article, 'body' | 'format' | 'bodyLine'>): TextBlock[] {
  const blocks: TextBlock[] = [];
  const walk = (node: Nodes): void => {
    if (leaves.has(node.type)) {
      const text = textOf(node);
      const line = (node.position?.start.line ?? 1) + article.bodyLine - 1;
      if (text !== '') blocks.push({ text, line });
      return;
    }
    if ('children' in node) node.children.forEach(walk);
  };
  walk(bodyTree(article));
  return blocks;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
