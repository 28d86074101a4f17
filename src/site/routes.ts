import { releaseText } from '#lib/release/record.ts';
import { SCRIPTS, slugOf } from '#lib/script/script.ts';
import type { Article } from '#lib/article/schema.ts';
import type { ArticleView } from '#lib/view/article.ts';
import type { EmbedView } from '#lib/view/embed.ts';
import type { MessageView } from '#lib/view/pages.ts';
import type { Context } from './context.ts';
import { contextOf } from './library.ts';
import { articleView } from './views/article.ts';
import { frozenEmbedView, frozenVersions } from './views/frozen-embed.ts';
import { indicatorJson } from './views/indicator-json.ts';
import { movedPages } from './views/moved.ts';
import { withdrawnView } from './views/withdrawn.ts';

interface Route<View> {
  params: Record<string, string>;
  props: { view: View };
}

/** One path for each edition: `[script]`. */
export function perEdition<View>(view: (context: Context) => View): Route<View>[] {
  return perItem(
    'id',
    () => [''],
    (context) => view(context),
  ).map(({ params, props }) => ({
    params: { script: params['script'] ?? '' },
    props,
  }));
}

/** One path for each edition and item: `[script]/…/[name]`. */
export function perItem<Item, View>(
  name: string,
  items: (context: Context) => readonly Item[],
  view: (context: Context, item: Item) => View,
  idOf: (item: Item) => string = String,
): Route<View>[] {
  return SCRIPTS.flatMap((script) => {
    const context = contextOf(script);
    if (!context.library.site.scripts.includes(script)) return [];
    return items(context).map((item) => ({
      params: { script: slugOf(script), [name]: idOf(item) },
      props: { view: view(context, item) },
    }));
  });
}

/** One path for each indicator, without edition: data for programs. */
export function perIndicator(): Route<string>[] {
  const context = contextOf('zh-Hans');
  return context.library.indicators.map((indicator) => ({
    params: { id: indicator.id },
    props: { view: indicatorJson(context, indicator) },
  }));
}

/** One path for each edition and article; at the address of one that was taken back stands that it was. */
export function perArticle(): {
  params: Record<string, string>;
  props: { view?: ArticleView; withdrawn?: MessageView };
}[] {
  const slug = (article: Article): string => article.slug;
  return [
    ...perItem('slug', ({ library: { articles } }) => articles, articleView, slug),
    ...perItem('slug', ({ library }) => library.withdrawn, withdrawnView, slug).map(
      ({ params, props }) => ({ params, props: { withdrawn: props.view } }),
    ),
  ];
}

/** One file for each old address, at the site's top and in each edition. */
export function perAlias(): Route<string>[] {
  return movedPages(SCRIPTS.map(contextOf)).map(({ path, html }) => ({
    params: { alias: path },
    props: { view: html },
  }));
}

/** One path for each edition and each version a chart has had. */
export function perVersion(): Route<EmbedView>[] {
  return perItem(
    'path',
    frozenVersions,
    frozenEmbedView,
    ({ id, release }) => `${id}/${release.date}`,
  ).map(({ params: { path = '', script = '' }, props }) => {
    const [id = '', version = ''] = path.split('/');
    return { params: { script, id, version }, props };
  });
}

/** One path for each release: its record, as it was written. */
export function perRelease(): Route<string>[] {
  return contextOf('zh-Hans').library.releases.map((release) => ({
    params: { date: release.date },
    props: { view: releaseText(release) },
  }));
}
