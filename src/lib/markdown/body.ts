import type { Element, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { chartSlot, figuresSlot } from './chart-lines.ts';

/** Place of a chart, of a strip of figures or of a picture in an article. */
export type Slot =
  | { kind: 'chart'; id: string; caption: string }
  | { kind: 'figures'; ids: readonly string[] }
  | { kind: 'picture'; src: string; alt: string; title?: string };

export type BodyPart = { kind: 'html'; html: string } | Slot;

export interface Body {
  parts: readonly BodyPart[];
  /** Second-level headings, for the table of contents. */
  contents: readonly { id: string; text: string }[];
}

const marker = /<!--slot:(\d+)-->/;
const writer = unified().use(rehypeStringify).freeze();

/** Cuts a finished tree where charts, figure strips and pictures stand, also inside other elements. */
export function bodyOf(tree: Root): Body {
  const contents: { id: string; text: string }[] = [];
  const slots: Slot[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'h2') contents.push({ id: attribute(node, 'id'), text: textOf(node) });
    const slot = slotOf(node);
    if (!slot || !parent || index === undefined) return;
    parent.children[index] = { type: 'comment', value: `slot:${slots.length}` };
    slots.push(slot);
  });
  const parts: BodyPart[] = [];
  writer
    .stringify(tree)
    .split(marker)
    .forEach((text, index) => {
      const slot = index % 2 === 1 ? slots[Number(text)] : undefined;
      if (slot) parts.push(slot);
      else if (text.trim() !== '') parts.push({ kind: 'html', html: text });
    });
  return { parts, contents };
}

function slotOf(node: Element): Slot | undefined {
  if (node.tagName === chartSlot) {
    return {
      kind: 'chart',
      id: attribute(node, 'dataId'),
      caption: attribute(node, 'dataCaption'),
    };
  }
  if (node.tagName === figuresSlot) {
    const ids = attribute(node, 'dataIds').split(/[\s,，、]+/);
    return { kind: 'figures', ids: ids.filter((id) => id !== '') };
  }
  if (node.tagName === 'img') {
    const title = attribute(node, 'title');
    return {
      kind: 'picture',
      src: attribute(node, 'src'),
      alt: attribute(node, 'alt'),
      ...(title !== '' && { title }),
    };
  }
  return undefined;
}

function attribute(node: Element, name: string): string {
  const value = node.properties[name];
  return typeof value === 'string' ? value : '';
}

/** All text of a tree, in order, without marks. */
export function textOf(node: Root | Element): string {
  let text = '';
  visit(node, 'text', (child) => {
    text += child.value;
  });
  return text;
}
