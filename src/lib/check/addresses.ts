import { type Entry, problemAt } from '../library/entry.ts';
import { type Library } from '../library/library.ts';
import { aliasPages, pageOf, publishedPages } from '../library/published-pages.ts';
import { pages } from '../library/pages.ts';
import type { Article } from '../article/schema.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** Folders of the site that hold no pages of their own. */
const reserved =
  /^(?:zh-han[st]|embed|charts\/zh|data\/zh|cards|kits|oembed|feeds|schemas|search\/|marks|_astro)(?:\/|$)/;

/** Old addresses lead on, clash with none that is there, and no published address is lost. */
export const addresses: Rule = ({ entries, library }) =>
  library
    ? [
        ...entries.articles.flatMap((entry) => wrongAliases(entry, library)),
        ...entries.releases.slice(-1).flatMap((entry) => {
          const there = new Set(
            [
              ...publishedPages(library),
              ...aliasPages(library),
              ...library.withdrawn.map(({ slug }) => ({ page: pages.article(slug) })),
            ].map(({ page }) => page),
          );
          const lost = (entry.value.pages ?? []).filter((page) => !there.has(page));
          return lost.map((page) =>
            problemAt(entry, ['pages'], {
              rule: 'address-lost',
              message: `发布过的网址不见了：${page}`,
              found: page,
              hint: hintFor(page),
            }),
          );
        }),
      ]
    : [];

function hintFor(page: string): string {
  return page.startsWith('articles/')
    ? `文章改了编号：在新文章头部写 aliases: [${page}]，旧网址会转到新的；要撤回：不要删，在头部写 withdrawn；还在草稿里：把 draft 改回 false。`
    : '把删掉或改名的那一项恢复原样。发布过的地区、主题、指标和图表不能改编号，也不能删。';
}

function wrongAliases(entry: Entry<Article>, library: Library): Problem[] {
  const own = new Set(publishedPages(library).map(({ page }) => page));
  const all = aliasPages(library).map(({ page }) => page);
  return entry.value.aliases.flatMap((alias, index): Problem[] => {
    const page = pageOf(alias);
    const message = reserved.test(page)
      ? '旧网址占用了网站自己的文件夹'
      : own.has(page)
        ? '旧网址和现有的一页相同'
        : all.filter((each) => each === page).length > 1
          ? '旧网址写了两次'
          : undefined;
    return message === undefined
      ? []
      : [
          problemAt(entry, ['aliases', index], {
            rule: 'alias',
            message,
            found: alias,
            hint: '只写字体版本后面的一段，例如 articles/old-name/；两版都会转过去。用不着就删掉。',
          }),
        ];
  });
}
