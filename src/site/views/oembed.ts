import type { Article } from '#lib/article/schema.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import { cardSize } from '#lib/picture/card.ts';
import { articleOEmbed, chartOEmbed, type OEmbed, type Provider } from '#lib/embed/oembed.ts';
import { articleLink, chartLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { embedHeight } from './embed.ts';

/** `/oembed/<s>/<chart>.json` */
export function chartOEmbedOf(context: Context, spec: ChartSpec): OEmbed {
  const { paths, edition } = context;
  const { href, text } = chartLink(context, spec.id);
  return chartOEmbed({
    title: text,
    page: paths.absolute(href),
    provider: providerOf(context),
    thumbnail: {
      url: paths.absolute(paths.file(`cards/${edition.slug}/chart/${spec.id}.png`)),
      ...cardSize,
    },
    frame: {
      src: paths.absolute(paths.embed(edition.script, spec.id)),
      width: 800,
      height: embedHeight(context, spec),
    },
  });
}

/** `/oembed/<s>/article/<slug>.json` */
export function articleOEmbedOf(context: Context, article: Article): OEmbed {
  const { paths, edition } = context;
  const { href, text } = articleLink(context, article.slug);
  return articleOEmbed({
    title: text,
    page: paths.absolute(href),
    provider: providerOf(context),
    thumbnail: {
      url: paths.absolute(paths.file(`cards/${edition.slug}/article/${article.slug}.png`)),
      ...cardSize,
    },
  });
}

function providerOf({ library, edition, paths }: Context): Provider {
  const { name, publisher } = library.site;
  return {
    name: edition.text(name),
    url: paths.absolute(paths.page(edition.script, pages.home)),
    ...(publisher && { author: edition.text(publisher) }),
  };
}
