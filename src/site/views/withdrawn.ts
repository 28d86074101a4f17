import type { Article } from '#lib/article/schema.ts';
import { editionFor } from '#lib/library/edition.ts';
import { periodLabel } from '#lib/period.ts';
import type { MessageView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import type { Context } from '../context.ts';
import { pages } from '../paths.ts';
import { reportColumn } from './columns.ts';
import { frameView } from './frame.ts';

/** What stands at the address of an article that was taken back: that it was, when and why. */
export function withdrawnView(context: Context, article: Article): MessageView {
  const { library, paths } = context;
  const { script, words, text } = editionFor(library, context.edition.script, article);
  const { date = '', reason = '' } = article.withdrawn ?? {};
  const title = text(article.title, article.script);
  const notice = fill(words.withdrawnNotice, { date: periodLabel(date) });
  return {
    frame: frameView(context, {
      column: reportColumn(context),
      page: pages.article(article.slug),
      title,
      description: notice,
      breadcrumbs: [{ href: paths.page(script, pages.articles), text: words.articles }],
    }),
    title,
    paragraphs: [notice, text(reason, article.script)],
    links: [
      { href: paths.page(script, pages.articles), text: words.articles },
      { href: paths.page(script, pages.corrections), text: words.corrections },
    ],
  };
}
