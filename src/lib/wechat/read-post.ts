import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { textOf } from '../markdown/body.ts';
import type { Post, PostPicture } from './post.ts';
import { chartTitle, lead, small, styles, whole } from './styles.ts';

const parser = unified().use(rehypeParse).freeze();
const writer = unified().use(rehypeStringify).freeze();

/** Taken over with a style of their own; whatever is not named here gives up its tag and keeps its text. */
const kept = new Set([
  ...['p', 'ul', 'ol', 'li', 'blockquote', 'strong', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ...['br', 'sup', 'sub'],
]);
const dropped = new Set([
  'script',
  'style',
  'svg',
  'canvas',
  'button',
  'nav',
  'details',
  'template',
]);

/**
 * The post that a built article page makes: the same sentences and numbers, charts as pictures, addresses of other sites as
 * notes. Undefined where the page holds no article.
 * @param html the page
 * @param fileOf file of the built site that an address of a picture leads to
 */
export function readPost(html: string, fileOf: (address: string) => string): Post | undefined {
  const page = parser.parse(html);
  const find = (test: (node: Element) => boolean): Element | undefined => found(page, test);
  const prose = find(({ properties }) => hasClass(properties, 'prose'));
  const heading = find(({ tagName }) => tagName === 'h1');
  if (!prose || !heading) return undefined;
  const summary = find(({ properties }) => hasClass(properties, 'summary'));
  const source = find(({ properties }) => properties['id'] === 'source');
  const canonical = find(({ properties }) => String(properties['rel']) === 'canonical');
  const reader = new PostReader(fileOf);
  const body = [
    ...(summary ? [block('p', lead, [text(textOf(summary))])] : []),
    ...reader.blocks(prose.children),
    ...(source ? reader.source(source) : []),
    ...reader.notes(),
  ];
  return {
    title: textOf(heading),
    summary: summary ? textOf(summary) : '',
    html: writer.stringify({ type: 'root', children: [block('section', whole, body)] }),
    pictures: reader.pictures,
    links: reader.links,
    original: String(canonical?.properties['href'] ?? ''),
  };
}

/** Turns elements of a page into elements of a post, and collects what cannot stand in one. */
class PostReader {
  readonly pictures: PostPicture[] = [];
  readonly links: string[] = [];
  readonly #fileOf: (address: string) => string;

  constructor(fileOf: (address: string) => string) {
    this.#fileOf = fileOf;
  }

  blocks(nodes: readonly ElementContent[]): ElementContent[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  /** The line that says what the article rests on. */
  source(section: Element): ElementContent[] {
    const lines: string[] = [];
    visit(section, 'element', (node) => {
      if (node.tagName === 'p' || node.tagName === 'dd') lines.push(textOf(node).trim());
    });
    return lines.filter(Boolean).map((line) => block('p', small, [text(line)]));
  }

  /** Addresses of other sites, numbered as the text numbers them. */
  notes(): ElementContent[] {
    return this.links.map((link, index) => block('p', small, [text(`[${index + 1}] ${link}`)]));
  }

  #block(node: ElementContent): ElementContent[] {
    if (node.type === 'text') return node.value.trim() === '' ? [] : [node];
    if (node.type !== 'element' || dropped.has(node.tagName)) return [];
    const { tagName, properties, children } = node;
    if (tagName === 'figure') return this.#figure(node);
    if (/^h[2-6]$/.test(tagName)) {
      const level = tagName === 'h2' ? 'h2' : 'h3';
      return [block('p', styles[level] ?? '', this.blocks(children))];
    }
    if (tagName === 'a') return this.#link(node);
    if (tagName === 'img') return [this.#picture(properties)];
    const inner = this.blocks(children);
    if (!kept.has(tagName)) return inner;
    const spans = Object.fromEntries(
      (['colSpan', 'rowSpan', 'start'] as const).flatMap((name) =>
        properties[name] === undefined ? [] : [[name, properties[name]]],
      ),
    );
    return [
      {
        ...block(tagName, styles[tagName] ?? '', inner),
        properties: { ...spans, ...styled(tagName) },
      },
    ];
  }

  /** Links inside the site lead nowhere from a post; those to other sites become notes. */
  #link({ properties, children }: Element): ElementContent[] {
    const href = String(properties['href'] ?? '');
    const inner = this.blocks(children);
    if (!/^https?:/.test(href)) return inner;
    if (!this.links.includes(href)) this.links.push(href);
    return [...inner, block('sup', '', [text(`[${this.links.indexOf(href) + 1}]`)])];
  }

  /** A chart becomes its picture between title and notes; a picture keeps its caption. */
  #figure(figure: Element): ElementContent[] {
    const lines = (name: string): string[] => {
      const all: string[] = [];
      visit(figure, 'element', (node) => {
        if (hasClass(node.properties, name)) all.push(textOf(node).trim());
      });
      return all;
    };
    if (!hasClass(figure.properties, 'chart')) {
      const caption = found(figure, ({ tagName }) => tagName === 'figcaption');
      const image = found(figure, ({ tagName }) => tagName === 'img');
      return [
        ...(image ? [this.#picture(image.properties)] : []),
        ...(caption ? [block('p', small, [text(textOf(caption).trim())])] : []),
      ];
    }
    const link = found(figure, ({ tagName }) => tagName === 'a');
    const [title = String(figure.properties['ariaLabel'] ?? '')] = lines('title');
    const address = String(link?.properties['href'] ?? '').replace(
      /([^/]+)\/charts\/([^/]+)\/$/,
      'charts/$1/$2.png',
    );
    return [
      block('p', chartTitle, [text(title)]),
      this.#picture({ src: address, alt: title }),
      ...[...lines('subtitle'), ...lines('note')].map((line) => block('p', small, [text(line)])),
    ];
  }

  #picture({ src, alt }: Element['properties']): Element {
    const file = this.#fileOf(String(src ?? ''));
    const title = String(alt ?? '');
    const number = String(this.pictures.length + 1).padStart(2, '0');
    const name = `${number}-${file.split('/').at(-1) ?? ''}`;
    this.pictures.push({ name, file, title });
    return {
      type: 'element',
      tagName: 'img',
      properties: { src: `pictures/${name}`, alt: title, style: styles['img'] ?? '' },
      children: [],
    };
  }
}

function styled(tagName: string): { style?: string } {
  const style = styles[tagName];
  return style === undefined ? {} : { style };
}

function block(tagName: string, style: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: style === '' ? {} : { style }, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function found(tree: Root | Element, test: (node: Element) => boolean): Element | undefined {
  let first: Element | undefined;
  visit(tree, 'element', (node) => {
    if (!first && test(node)) first = node;
  });
  return first;
}

function hasClass(properties: Element['properties'], name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}
