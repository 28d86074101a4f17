import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textOf } from '../markdown/body.ts';
import { jsonProse } from './json-prose.ts';

/** A text of a page and where it stands: `title`, `img[alt]`, `script`. */
export interface Prose {
  from: string;
  text: string;
}

const spoken = ['alt', 'title', 'ariaLabel', 'ariaDescription', 'placeholder', 'label', 'content'];
const foreign = new Set(['style', 'code', 'pre', 'kbd', 'samp', 'var', 'textarea']);

/**
 * Every text of a page that its edition has written: what is read, heard, or handed to machines as JSON. Left out is
 * what no edition converts: code, elements with `translate="no"` or `data-noconvert`, and those in another language.
 */
export function proseOf(tree: Root, lang: string): Prose[] {
  const found: Prose[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type === 'text' && node.value.trim() !== '') {
      found.push({ from: parent?.type === 'element' ? parent.tagName : 'html', text: node.value });
    }
    if (node.type !== 'element') return undefined;
    if (isForeign(node, lang)) return SKIP;
    if (node.tagName === 'script') {
      const isData = /json/.test(String(node.properties['type'] ?? ''));
      if (isData) found.push({ from: 'script', text: jsonProse(textOf(node), lang) });
      return SKIP;
    }
    for (const attribute of spoken) {
      const text = node.properties[attribute];
      if (typeof text === 'string') found.push({ from: `${node.tagName}[${attribute}]`, text });
    }
    return undefined;
  });
  return found;
}

function isForeign({ tagName, properties }: Element, pageLang: string): boolean {
  const { lang, translate, dataNoconvert } = properties;
  return (
    foreign.has(tagName) ||
    translate === 'no' ||
    dataNoconvert !== undefined ||
    (typeof lang === 'string' && lang !== '' && lang !== pageLang)
  );
}
