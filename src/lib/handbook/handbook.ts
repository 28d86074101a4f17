import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../markdown/body.ts';
import { renderMarkdown } from '../markdown/render.ts';

/** A file of the handbook, by its name in the folder. */
export interface HandbookFile {
  name: string;
  text: string;
}

/** A chapter, in Simplified Chinese as it was written. */
export interface Chapter {
  /** Its file without the ending; empty for the table of contents. */
  name: string;
  title: string;
  body: string;
}

const cover = 'README.md';

/**
 * The chapters of the handbook in the order in which its README links them, the README first. A file that the README does not
 * link is left out (a test sees to it that there is none).
 */
export function chaptersOf(files: readonly HandbookFile[]): Chapter[] {
  const first = files.find(({ name }) => name === cover);
  if (!first) return [];
  const linked = [...first.text.matchAll(/\]\(([\w-]+\.md)\)/g)].map((match) => match[1] ?? '');
  const ordered = linked.flatMap((name) => files.find((file) => file.name === name) ?? []);
  return [first, ...ordered].map(({ name, text }) => {
    const [, title = '', body = ''] = /^#\s+(.+)\n([^]*)$/.exec(text) ?? [];
    return {
      name: name === cover ? '' : name.replace(/\.md$/, ''),
      title: title.replace(/^编辑手册：/, ''),
      body,
    };
  });
}

/** Where a link of the handbook leads on the site; undefined when it leads to a file that is no page. */
export type Address = (chapter: string, anchor: string) => string | undefined;

/** A chapter's text as a tree: headings have anchors of their own words, links between chapters lead to pages. */
export function chapterTree({ body }: Chapter, addressOf: Address): Root {
  const tree = renderMarkdown(body);
  visit(tree, 'element', (node) => {
    if (/^h[2-6]$/.test(node.tagName)) node.properties['id'] = anchorOf(textOf(node));
    const href = node.properties['href'];
    if (node.tagName !== 'a' || typeof href !== 'string' || /^(?:https?:|#)/.test(href)) return;
    const [, file, anchor = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
    const address = file && addressOf(file === 'README' ? '' : file, anchor);
    if (address) node.properties['href'] = address;
    else node.tagName = 'span';
    if (!address) delete node.properties['href'];
  });
  return tree;
}

/** The anchor code hosts give a heading. @example anchorOf('一、给数值写证据') // '一给数值写证据' */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
