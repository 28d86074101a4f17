import type { Element, Root } from 'hast';
import { visit, SKIP } from 'unist-util-visit';

/** Rehype plugin: a wide table scrolls inside a region that the keyboard can reach; heads get a scope. */
export function rehypeTables(): (tree: Root) => void {
  return (tree) => {
    let count = 0;
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'th') node.properties['scope'] ??= 'col';
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      if (parent.type === 'element' && parent.properties['role'] === 'region') return;
      count += 1;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table'],
          role: 'region',
          ariaLabel: `表格 ${count}`,
          tabIndex: 0,
        },
        children: [node],
      };
      visit(node, 'element', (cell: Element) => {
        if (cell.tagName === 'th') cell.properties['scope'] ??= 'col';
      });
      return [SKIP, index + 1];
    });
  };
}
