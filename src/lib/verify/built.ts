import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { textOf } from '../markdown/body.ts';
import { proseOf, type Prose } from './prose.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Path inside the output folder, with forward slashes. */
  path: string;
  /** Undefined for files that are not text. */
  text?: string;
}

/** A reference from a page to something else. */
export interface Reference {
  /** Element and attribute: `a[href]`. */
  from: string;
  url: string;
  /** True when a browser fetches it by itself while showing the page. */
  loaded: boolean;
  /** True for a link that says it leads to another language: the switch, the way to the original. */
  foreign: boolean;
}

/** A built HTML page, read once for all rules. */
export interface BuiltPage {
  path: string;
  lang: string;
  ids: readonly string[];
  references: readonly Reference[];
  /** Text a reader sees or hears, one string for each element or attribute that holds any. */
  texts: readonly string[];
  /** What its edition has written, text and data. */
  prose: readonly Prose[];
  /** JSON islands, as they stand. */
  data: readonly string[];
  styles: readonly string[];
  alternates: readonly { lang: string; href: string }[];
  /** True for a page that only leads on to where another now stands. */
  isMoved: boolean;
}

const parser = unified().use(rehypeParse).freeze();
const linkAttributes = ['href', 'src', 'poster', 'action', 'data'];
const spokenAttributes = ['alt', 'title', 'ariaLabel', 'placeholder'];
const fetchingRels = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'manifest',
  'prefetch',
  'preconnect',
  'dns-prefetch',
];

export function readPage(path: string, html: string): BuiltPage {
  const tree: Root = parser.parse(html);
  const ids: string[] = [];
  const references: Reference[] = [];
  const texts: string[] = [];
  const data: string[] = [];
  const styles: string[] = [];
  const alternates: { lang: string; href: string }[] = [];
  let lang = '';
  let isMoved = false;
  visit(tree, 'element', (node) => {
    const { tagName, properties } = node;
    if (properties['httpEquiv']?.toString().toLowerCase() === 'refresh') isMoved = true;
    if (tagName === 'html') lang = stringOf(properties['lang']);
    if (typeof properties['id'] === 'string') ids.push(properties['id']);
    references.push(...referencesOf(node));
    for (const name of spokenAttributes) {
      if (typeof properties[name] === 'string') texts.push(properties[name]);
    }
    if (
      tagName === 'meta' &&
      /^(?:description|og:)/.test(stringOf(properties['name'] ?? properties['property']))
    ) {
      texts.push(stringOf(properties['content']));
    }
    if (tagName === 'link' && properties['hrefLang']) {
      alternates.push({
        lang: stringOf(properties['hrefLang']),
        href: stringOf(properties['href']),
      });
    }
    if (typeof properties['style'] === 'string') styles.push(properties['style']);
    if (tagName === 'style') styles.push(textOf(node));
    if (tagName === 'script') {
      const type = stringOf(properties['type']);
      if (/json/.test(type)) data.push(textOf(node));
      if (type === 'application/ld+json') references.push(...addressesIn(JSON.parse(textOf(node))));
      return 'skip';
    }
    if (tagName === 'style') return 'skip';
    for (const child of node.children) {
      if (child.type === 'text' && child.value.trim() !== '') texts.push(child.value);
    }
    return undefined;
  });
  const prose = proseOf(tree, lang);
  return { path, lang, ids, references, texts, prose, data, styles, alternates, isMoved };
}

function referencesOf(node: Element): Reference[] {
  const { tagName, properties } = node;
  const rels = Array.isArray(properties['rel']) ? properties['rel'].map(String) : [];
  const found: Reference[] = [];
  if (properties['property'] === 'og:image')
    found.push(mentioned('meta[og:image]', stringOf(properties['content'])));
  for (const name of linkAttributes) {
    const url = properties[name];
    if (typeof url !== 'string') continue;
    const navigates = tagName === 'a' || tagName === 'area' || tagName === 'form';
    const loaded = tagName === 'link' ? rels.some((rel) => fetchingRels.includes(rel)) : !navigates;
    found.push({
      from: `${tagName}[${name}]`,
      url,
      loaded,
      foreign: properties['hrefLang'] !== undefined,
    });
  }
  const sets = [properties['srcSet'], properties['imageSrcSet']].filter(
    (set) => typeof set === 'string',
  );
  for (const candidate of sets.flatMap((set) => set.split(','))) {
    const [url = ''] = candidate.trim().split(/\s+/);
    found.push({ from: `${tagName}[srcset]`, url, loaded: true, foreign: false });
  }
  return found;
}

/** An address that machines read and no reader follows. */
function mentioned(from: string, url: string): Reference {
  return { from, url, loaded: false, foreign: false };
}

/** Every address in JSON-LD; those of other sites among them. */
function addressesIn(value: unknown): Reference[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [mentioned('JSON-LD', value)] : [];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(addressesIn)
    : [];
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
