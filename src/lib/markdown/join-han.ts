import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Han characters and full-width punctuation: no space belongs between two of them. */
const seam =
  /([\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’——……])[ \t]*\n[ \t]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’——……])/gu;

/**
 * Remark plugin: a line break in the source between two Han characters vanishes instead of becoming a
 * space, which browsers other than Firefox would show (commonmark-spec#744).
 */
export function remarkJoinHan(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'text', (node) => {
      node.value = node.value.replace(seam, '$1');
    });
  };
}
