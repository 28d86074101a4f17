import type { Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypePlugins, shownPlugins } from './plugins.ts';

const fromMarkdown = unified()
  .use(remarkParse)
  .use(shownPlugins)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypePlugins)
  .freeze();

const fromHtml = unified().use(rehypeParse, { fragment: true }).freeze();

/** The syntax tree of an article's Markdown body, in the script it was written in. */
export function renderMarkdown(body: string): Root {
  return fromMarkdown.runSync(fromMarkdown.parse(body)) as Root;
}

/** The syntax tree of HTML that MDX has already produced. */
export function parseHtml(html: string): Root {
  return fromHtml.parse(html);
}
