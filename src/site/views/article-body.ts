import type { Root } from 'hast';
import type { Article } from '#lib/article/schema.ts';
import { exhibitsOf } from '#lib/evidence/exhibit.ts';
import { linkFigures, type FigureLink } from '#lib/markdown/figure-links.ts';
import { bodyOf } from '#lib/markdown/body.ts';
import { periodLabel } from '#lib/period.ts';
import { parseHtml, renderMarkdown } from '#lib/markdown/render.ts';
import { convertTree } from '#lib/script/tree.ts';
import type { ArticleView, Piece } from '#lib/view/article.ts';
import type { Context } from '../context.ts';
import { photoOf } from '../photos.ts';
import { editionFor } from '#lib/library/edition.ts';
import { chartFigureById } from './chart-figure.ts';
import { indicatorLink, placeLink } from '../context.ts';
import { headlinesOf, observationId, statusText, valueText } from './headline.ts';
import { figureId } from './sentence.ts';

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
  linkFigures(tree, figureLinks(context, article));
  convertTree(tree, converter, article.script, script);
  const { parts, contents } = bodyOf(tree);
  const pieces = parts.flatMap((part): Piece[] => {
    if (part.kind === 'html') return [part];
    if (part.kind === 'figures') {
      const headlines = headlinesOf(context, part.ids, article.places[0] ?? '');
      return [{ kind: 'figures', headlines }];
    }
    if (part.kind === 'picture') {
      const { kind, ...picture } = part;
      const photo = photoOf(article.slug, part.src);
      return [{ kind, picture: { ...picture, ...(photo && { photo }) } }];
    }
    const caption = converter.convert(part.caption, article.script, script);
    const figure = chartFigureById(context, part.id, caption);
    return figure ? [{ kind: 'chart', figure }] : [];
  });
  return { body: { format: article.format, pieces }, contents };
}

/** The figures of an article that lead to an observation, with what a reader is shown beside them. */
function figureLinks(context: Context, article: Article): FigureLink[] {
  const { library, edition } = context;
  return library.indicators.flatMap((indicator) =>
    exhibitsOf(indicator)
      .filter(({ evidence }) => evidence.article === article.slug)
      .map((exhibit): FigureLink => {
        const { row, list, evidence } = exhibit;
        const status = 'status' in row ? row.status : 'normal';
        const { href, text } = indicatorLink(context, indicator.id);
        const about = [
          text,
          `${placeLink(context, row.place).text} · ${periodLabel(row.period)}`,
          [valueText(context, indicator, { ...row, status }), statusText(context, status)]
            .filter((each, index, all) => each && all.indexOf(each) === index)
            .join(' · '),
          article.source
            ? `${edition.words.figureSource}：${edition.text(article.source.title, article.script)}`
            : '',
        ];
        return {
          quote: evidence.quote,
          value: row.value,
          unit: indicator.unit,
          bound: row.bound,
          id: figureId(exhibit),
          href: `${href}#${observationId(row, list)}`,
          about: about.filter(Boolean).join('\n'),
        };
      }),
  );
}
