import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import type { Converter } from './converter.ts';
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
 * cut by a tag is converted as a word, then written back by offset. Ids, classes, addresses, code, elements
 * with `translate="no"` or `data-noconvert`, and elements whose `lang` is not `from` stay as they are.
 */
export function convertTree(tree: Root, converter: Converter, from: Script, to: Script): void {
  const convert = (text: string): string => converter.convert(text, from, to);
  convertBlock(tree.children, convert, from);
}

type Convert = (text: string) => string;

function convertBlock(nodes: readonly RootContent[], convert: Convert, from: Script): void {
  let run: Text[] = [];
  let joined = '';
  const flush = (): void => {
    writeBack(run, joined, convert);
    run = [];
    joined = '';
  };
  const walk = (node: RootContent | ElementContent): void => {
    if (node.type === 'text') {
      run.push(node);
      joined += node.value;
      return;
    }
    if (node.type !== 'element') return;
    if (isProtected(node, from)) {
      joined += barrier;
      run.push({ type: 'text', value: barrier });
      return;
    }
    convertAttributes(node, convert);
    if (inline.has(node.tagName)) {
      node.children.forEach(walk);
    } else if (node.children.length === 0) {
      joined += barrier;
      run.push({ type: 'text', value: barrier });
    } else {
      flush();
      convertBlock(node.children, convert, from);
    }
  };
  nodes.forEach(walk);
  flush();
}

/** Splits the converted run at the code points where its texts ended; a run that changed length goes text by text. */
function writeBack(run: readonly Text[], joined: string, convert: Convert): void {
  if (run.length === 0) return;
  const [only] = run;
  const converted = convert(joined);
  if (run.length === 1 && only) {
    only.value = converted;
    return;
  }
  const points = [...converted];
  const lengths = run.map(({ value }) => [...value].length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total !== points.length) {
    for (const node of run) node.value = convert(node.value);
    return;
  }
  let at = 0;
  run.forEach((node, index) => {
    const length = lengths[index] ?? 0;
    node.value = points.slice(at, at + length).join('');
    at += length;
  });
}

function isProtected({ tagName, properties }: Element, from: Script): boolean {
  const { lang } = properties;
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

function convertAttributes({ tagName, properties }: Element, convert: Convert): void {
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
