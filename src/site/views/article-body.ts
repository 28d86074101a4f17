import type { Root } from 'hast';
import type { Article } from '#lib/article/schema.ts';
import { bodyOf } from '#lib/markdown/body.ts';
import { parseHtml, renderMarkdown } from '#lib/markdown/render.ts';
import { convertTree } from '#lib/script/tree.ts';
import type { ArticleView, Piece } from '#lib/view/article.ts';
import type { Context } from '../context.ts';
import { editionFor } from '#lib/library/edition.ts';
import { chartFigureById } from './chart-figure.ts';
import { headlinesOf } from './headline.ts';

export type ArticleBody = Pick<ArticleView, 'body' | 'contents'>;

/** The body of a Markdown article, converted and with its charts in place. */
export function markdownBody(context: Context, article: Article): ArticleBody {
  return finish(context, article, renderMarkdown(article.body));
}

/** The same for the HTML an MDX article has rendered to, in the script it was written in. */
export function mdxBody(context: Context, article: Article, html: string): ArticleBody {
  return finish(context, article, parseHtml(html));
}

function finish(context: Context, article: Article, tree: Root): ArticleBody {
  const { converter, script } = editionFor(context.library, context.edition.script, article);
  convertTree(tree, converter, article.script, script);
  const { parts, contents } = bodyOf(tree);
  const pieces = parts.flatMap((part): Piece[] => {
    if (part.kind === 'html') return [part];
    if (part.kind === 'figures') {
      const headlines = headlinesOf(context, part.ids, article.places[0] ?? '');
      return [{ kind: 'figures', headlines }];
    }
    const caption = converter.convert(part.caption, article.script, script);
    const figure = chartFigureById(context, part.id, caption);
    return figure ? [{ kind: 'chart', figure }] : [];
  });
  return { body: { format: article.format, pieces }, contents };
}
