import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Element names that stand for a footnote's mark and its text until they become Markdown. */
export const footnoteMark = 'footnote-mark';
export const footnoteText = 'footnote-text';

const target = /^#(?:.*-)?((?:foot|end)note-\d+)$/;

/** Turns linked notes, as converters of Word files write them, into elements of their own. */
export function markFootnotes(tree: Root): void {
  visit(tree, 'element', (node) => {
    const id = target.exec(hrefOf(node))?.[1];
    if (node.tagName === 'a' && id !== undefined) become(node, footnoteMark, id);
  });
  visit(tree, 'element', (node) => {
    const [only] = node.children;
    if (node.tagName === 'sup' && only?.type === 'element' && only.tagName === footnoteMark)
      become(node, footnoteMark, String(only.properties['name']));
  });
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'ol' || !parent || index === undefined) return;
    const items = node.children.filter((child) => child.type === 'element');
    const notes = items.filter(({ properties }) =>
      target.test(`#${String(properties['id'] ?? '')}`),
    );
    if (notes.length === 0 || notes.length < items.length) return;
    for (const note of notes) {
      become(
        note,
        footnoteText,
        target.exec(`#${String(note.properties['id'])}`)?.[1] ?? '',
        false,
      );
      withoutWayBack(note);
    }
    parent.children.splice(index, 1, ...notes);
  });
}

function become(node: Element, tagName: string, name: string, isEmpty = true): void {
  node.tagName = tagName;
  node.properties = { name: name.replace('footnote-', '').replace('endnote-', 'e') };
  if (isEmpty) node.children = [];
}

function withoutWayBack(note: Element): void {
  visit(note, 'element', (node, index, parent) => {
    if (node.tagName === 'a' && hrefOf(node).includes('note-ref-') && parent && index !== undefined)
      parent.children.splice(index, 1);
  });
}

function hrefOf({ properties }: Element): string {
  return typeof properties['href'] === 'string' ? properties['href'] : '';
}
