import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { visit } from 'unist-util-visit';
import type { Converter } from './converter.ts';
import { convertJsonLd, isJsonLd } from './json-ld.ts';
import type { Script } from './script.ts';

/** Elements whose text is not prose. */
const untouched = new Set([
  'code',
  'pre',
  'kbd',
  'samp',
  'var',
  'script',
  'style',
  'textarea',
  'svg',
  'math',
]);
/** Elements that stand inside a line of text: a word may run across their borders. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'data',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);
/** No border of anything: a word runs on behind it. */
const unseen = new Set(['wbr']);
const spoken = [
  'alt',
  'title',
  'ariaLabel',
  'ariaDescription',
  'ariaRoleDescription',
  'placeholder',
  'label',
  'summary',
  'dataCaption',
];
const spokenMeta =
  /^(?:description|keywords|og:title|og:description|og:site_name|twitter:title|twitter:description)$/;
/** Stands for what the eye sees between two texts but no word runs across: a picture, a line break, code. */
const barrier = '\ufffc';

/**
 * Converts every text of a tree in place: block by block, text joined across inline elements, so that a word
 * cut by a tag is converted as a word, then written back. Ids, classes, addresses, code, elements with
 * `translate="no"` or `data-noconvert`, and elements whose `lang` is not `from` stay as they are; a `lang` that says
 * `from` says `to` afterwards.
 */
export function convertTree(tree: Root, converter: Converter, from: Script, to: Script): void {
  const context = textOf(tree);
  const convert: Convert = (texts) => converter.convertParts(texts, from, to, context);
  convertBlock(tree.children, convert, { from, to });
}

/** Texts that follow each other in a line, in the other script. */
type Convert = (texts: readonly string[]) => string[];

interface Direction {
  from: Script;
  to: Script;
}

function convertBlock(nodes: readonly RootContent[], convert: Convert, direction: Direction): void {
  let run: Text[] = [];
  const flush = (): void => {
    const converted = convert(run.map(({ value }) => value));
    run.forEach((node, index) => (node.value = converted[index] ?? node.value));
    run = [];
  };
  const walk = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') {
      run.push(node);
      return;
    }
    if (node.type !== 'element' || unseen.has(node.tagName)) return;
    if (isJsonLd(node)) {
      for (const child of node.children)
        if (child.type === 'text') child.value = convertJsonLd(child.value, convert, direction);
      return;
    }
    if (isProtected(node, direction.from)) {
      run.push({ type: 'text', value: barrier });
      return;
    }
    convertAttributes(node, convert, direction.to);
    if (inline.has(node.tagName)) {
      node.children.forEach(walk);
    } else if (node.children.length === 0) {
      run.push({ type: 'text', value: barrier });
    } else {
      flush();
      convertBlock(node.children, convert, direction);
    }
  };
  nodes.forEach(walk);
  flush();
}

function textOf(tree: Root): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element' && !inline.has(node.tagName)) text += '\n';
  });
  return text;
}

function isProtected({ tagName, properties }: Element, from: Script): boolean {
  const lang = properties['lang'];
  return (
    untouched.has(tagName) ||
    properties['translate'] === 'no' ||
    properties['dataNoconvert'] !== undefined ||
    (typeof lang === 'string' && lang !== '' && !sameLanguage(lang, from))
  );
}

/** True for the script itself and for Chinese without a script: `zh`, `zh-CN` in a Simplified text. */
function sameLanguage(lang: string, script: Script): boolean {
  const tag = lang.toLowerCase();
  if (!tag.startsWith('zh')) return false;
  return !/hans|hant/.test(tag) || tag.startsWith(script.toLowerCase());
}

function convertAttributes(
  { tagName, properties }: Element,
  convertAll: Convert,
  script: Script,
): void {
  const convert = (text: string): string => convertAll([text]).join('');
  if (typeof properties['lang'] === 'string' && properties['lang'] !== '')
    properties['lang'] = script;
  for (const name of spoken) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = convert(value);
  }
  const name = properties['name'] ?? properties['property'];
  const { content } = properties;
  if (
    tagName === 'meta' &&
    typeof name === 'string' &&
    spokenMeta.test(name) &&
    typeof content === 'string'
  ) {
    properties['content'] = convert(content);
  }
}
