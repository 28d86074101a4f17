import type { Element, ElementContent, Root, Text } from 'hast';
import { visit } from 'unist-util-visit';
import { disagreement } from '../evidence/agreement.ts';
import { touches } from '../evidence/quote.ts';
import { readFigures } from '../figure/read.ts';
import type { Bound } from '../indicator/schema.ts';

/** A figure of an article that leads to its observation. */
export interface FigureLink {
  /** The evidence: stands in the article once. */
  quote: string;
  value: number | null;
  unit: string;
  bound?: Bound | undefined;
  /** Anchor it gets in the article. */
  id: string;
  href: string;
  /** What a reader is shown beside it: place, period, value, source. */
  about: string;
}

const blocks = new Set(['p', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'td', 'th', 'dd', 'figcaption']);
const untouched = new Set(['code', 'pre', 'svg', 'math', 'script', 'style']);

interface Piece {
  node: Text;
  parent: Element;
  start: number;
  /** Inside a link. */
  linked: boolean;
}

interface Span {
  start: number;
  end: number;
  link: FigureLink;
}

/**
 * Turns each figure that evidence rests on into `<a id href><data value>` in place; inside another link only the
 * `<data>` is added. A figure two observations share leads to the first and carries the anchor of both. A figure cut
 * by an inline tag is linked as far as one text holds it. The tree is the article as written, before conversion.
 */
export function linkFigures(tree: Root, links: readonly FigureLink[]): void {
  const open = new Set(links);
  visit(tree, 'element', (block: Element) => {
    if (open.size === 0 || !blocks.has(block.tagName)) return;
    const pieces = piecesOf(block);
    const text = pieces.map(({ node }) => node.value).join('');
    const spans: Span[] = [];
    for (const link of open) {
      const span = spanOf(text, link);
      if (!span) continue;
      open.delete(link);
      spans.push({ ...span, link });
    }
    const distinct = new Map<string, Span[]>();
    for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const key = `${span.start}-${span.end}`;
      distinct.set(key, [...(distinct.get(key) ?? []), span]);
    }
    // From the end, so that the offsets of earlier spans stay true.
    for (const shared of [...distinct.values()].reverse()) wrap(shared, pieces);
  });
}

/** Offsets of the figure a link stands for; of the whole quote where the sentence says that there is no value. */
function spanOf(text: string, link: FigureLink): { start: number; end: number } | undefined {
  const offset = text.indexOf(link.quote);
  if (offset === -1) return undefined;
  const { value, unit, bound } = link;
  if (value === null) return { start: offset, end: offset + link.quote.length };
  return readFigures(text).find(
    (figure) =>
      touches(figure, { offset }, link.quote) &&
      disagreement(figure, { value, unit, bound }) === undefined,
  );
}

/** The texts of a block in order; nested blocks have their own. */
function piecesOf(block: Element): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const walk = (parent: Element, linked: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        pieces.push({ node: child, parent, start, linked });
        start += child.value.length;
      } else if (
        child.type === 'element' &&
        !blocks.has(child.tagName) &&
        !untouched.has(child.tagName)
      )
        walk(child, linked || child.tagName === 'a');
    }
  };
  walk(block, false);
  return pieces;
}

function wrap(spans: readonly Span[], pieces: readonly Piece[]): void {
  const [first, ...others] = spans;
  if (!first) return;
  const overlap = ({ node, start }: Piece): number =>
    Math.min(first.end, start + node.value.length) - Math.max(first.start, start);
  const [piece] = [...pieces].sort((a, b) => overlap(b) - overlap(a));
  if (!piece || overlap(piece) <= 0) return;
  const { node, parent } = piece;
  const from = Math.max(0, first.start - piece.start);
  const to = Math.min(node.value.length, first.end - piece.start);
  const at = parent.children.indexOf(node);
  const rest = node.value.slice(to);
  const replacement: ElementContent[] = [
    ...others.map(({ link }) => element('span', { id: link.id }, [])),
    figureOf(first.link, node.value.slice(from, to), piece.linked),
    ...(rest === '' ? [] : [{ type: 'text' as const, value: rest }]),
  ];
  node.value = node.value.slice(0, from);
  parent.children.splice(at + 1, 0, ...replacement);
}

function figureOf({ id, href, value, about }: FigureLink, text: string, inLink: boolean): Element {
  const said: Text = { type: 'text', value: text };
  const data =
    value === null
      ? element('span', {}, [said])
      : element('data', { value: String(value), ...(inLink && { id }) }, [said]);
  if (inLink) return data;
  return element('a', { className: ['figure'], id, href, dataAbout: about }, [data]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
