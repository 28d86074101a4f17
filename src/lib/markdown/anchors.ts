import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Rehype plugin: headings are `s1`, `s2` …, paragraphs `p1`, `p2` …, so that both editions share every
 * anchor and the switch of scripts can keep the reader's place.
 */
export function rehypeAnchors(): (tree: Root) => void {
  return (tree) => {
    const next = { s: 0, p: 0 };
    visit(tree, 'element', (node: Element) => {
      const kind = /^h[2-6]$/.test(node.tagName) ? 's' : node.tagName === 'p' ? 'p' : undefined;
      if (!kind || node.properties['id'] !== undefined) return;
      next[kind] += 1;
      node.properties['id'] = `${kind}${next[kind]}`;
    });
  };
}
