import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Converter } from './converter.ts';
import { convertJsonLd, isJsonLd, type Direction } from './json-ld.ts';
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
/** Stands between blocks. */
const blockEnd = `${barrier}\n`;

/**
 * Converts every text of a tree in place: text joined across inline elements, so that a word cut by a tag is converted
 * as a word, and the whole tree read as one, so that a person named in one block is known in all. Ids, classes,
 * addresses, code, elements with `translate="no"` or `data-noconvert`, and elements whose `lang` is not `from` stay as
 * they are; a `lang` that says `from` says `to` afterwards.
 */
export function convertTree(tree: Root, converter: Converter, from: Script, to: Script): void {
  const texts = textsOf(tree, { from, to }, (text) => converter.convert(text, from, to));
  const converted = converter.convertParts(
    texts.map(({ text }) => text),
    from,
    to,
  );
  texts.forEach(({ write }, index) => write?.(converted[index] ?? ''));
}

/** A text of a tree in the order of reading, and how to put another in its place; or a barrier. */
interface TreeText {
  text: string;
  write?: (output: string) => unknown;
}

/** The texts of a tree: what is shown, block by block, then what attributes say. JSON-LD is converted on the way. */
function textsOf(
  tree: Root,
  { from, to }: Direction,
  convert: (text: string) => string,
): TreeText[] {
  const shown: TreeText[] = [];
  const said: TreeText[] = [];
  const walk = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') {
      shown.push({ text: node.value, write: (output) => (node.value = output) });
      return;
    }
    if (node.type !== 'element' || unseen.has(node.tagName)) return;
    if (isJsonLd(node)) {
      for (const child of node.children)
        if (child.type === 'text') child.value = convertJsonLd(child.value, convert, { from, to });
    } else if (isProtected(node, from)) {
      shown.push({ text: barrier });
    } else {
      if (hasText(node.properties['lang'])) node.properties['lang'] = to;
      for (const each of attributesOf(node)) said.push(each, { text: blockEnd });
      const isInline = inline.has(node.tagName);
      if (!isInline) shown.push({ text: node.children.length === 0 ? barrier : blockEnd });
      node.children.forEach(walk);
      if (!isInline && node.children.length > 0) shown.push({ text: blockEnd });
    }
  };
  tree.children.forEach(walk);
  return [...shown, { text: blockEnd }, ...said];
}

/** What an element says besides its text. */
function attributesOf({ tagName, properties }: Element): TreeText[] {
  const name = properties['name'] ?? properties['property'];
  const isSpoken = tagName === 'meta' && typeof name === 'string' && spokenMeta.test(name);
  return [...spoken, ...(isSpoken ? ['content'] : [])].flatMap((attribute) => {
    const text = properties[attribute];
    return hasText(text)
      ? [{ text, write: (output: string) => (properties[attribute] = output) }]
      : [];
  });
}

function hasText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isProtected({ tagName, properties }: Element, from: Script): boolean {
  const lang = properties['lang'];
  return (
    untouched.has(tagName) ||
    properties['translate'] === 'no' ||
    properties['dataNoconvert'] !== undefined ||
    (hasText(lang) && !sameLanguage(lang, from))
  );
}

/** True for the script itself and for Chinese without a script: `zh`, `zh-CN` in a Simplified text. */
function sameLanguage(lang: string, script: Script): boolean {
  const tag = lang.toLowerCase();
  if (!tag.startsWith('zh')) return false;
  return !/hans|hant/.test(tag) || tag.startsWith(script.toLowerCase());
}
