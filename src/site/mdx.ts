import type { MDXContent } from 'astro';
import type { ArticleView } from '#lib/view/article.ts';
import { contextOf } from './library.ts';
import { mdxBody, type ArticleBody } from './views/article-body.ts';

interface MdxModule {
  default: MDXContent;
}

const modules = import.meta.glob<MdxModule>('@content/articles/*/index.mdx');

/** The compiled body of an MDX article and what turns its HTML into the page's body; else undefined. */
export async function mdxContent(
  view: ArticleView,
): Promise<{ Content: MDXContent; finish: (html: string) => ArticleBody } | undefined> {
  if (view.body.format !== 'mdx') return undefined;
  const path = Object.keys(modules).find((name) =>
    name.endsWith(`/articles/${view.slug}/index.mdx`),
  );
  const load = path === undefined ? undefined : modules[path];
  if (!load) throw new Error(`MDX 文章没有编译：articles/${view.slug}/index.mdx`);
  const context = contextOf(view.frame.script);
  const article = context.library.articles.find(({ slug }) => slug === view.slug);
  if (!article) throw new Error(`没有这篇文章：${view.slug}`);
  return { Content: (await load()).default, finish: (html) => mdxBody(context, article, html) };
}
