import type { ChartSpec } from '#lib/chart/schema.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';
import { periodLabel } from '#lib/period.ts';
import { chartVersions } from '#lib/release/versions.ts';
import type { ChartPageView } from '#lib/view/pages.ts';
import { articleLink, indicatorLink, placeLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { chartCitation } from './citation.ts';
import { chartFigure } from './chart-figure.ts';
import { chartDownloads } from './downloads.ts';
import { dataColumn } from './columns.ts';
import { frameView } from './frame.ts';

export function chartPageView(context: Context, spec: ChartSpec): ChartPageView {
  const { library, edition, paths } = context;
  const figure = chartFigure(context, spec);
  const indicators = spec.series.flatMap(({ indicator, of }) =>
    of ? [indicator, of] : [indicator],
  );
  const places = unique(spec.series.map(({ place }) => place)).map((id) => placeLink(context, id));
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.chart(spec.id),
      title: figure.chart.title,
      description: figure.chart.alt,
      oembed: `oembed/${edition.slug}/${spec.id}.json`,
      card: `cards/${edition.slug}/chart/${spec.id}.png`,
      breadcrumbs: [
        { href: paths.page(edition.script, pages.data), text: edition.words.data },
        ...places.slice(0, 1),
      ],
    }),
    figure,
    indicators: unique(indicators).map((id) => indicatorLink(context, id)),
    places,
    articles: library.articles
      .filter(({ body }) => chartIdsIn(body).includes(spec.id))
      .map(({ slug }) => articleLink(context, slug)),
    embeds: [
      {
        href: `${paths.page(edition.script, pages.press)}#chart-${spec.id}`,
        text: edition.words.embedThisLink,
      },
      { href: paths.embed(edition.script, spec.id), text: edition.words.embedThisPage },
    ],
    versions: chartVersions(spec.id, library.releases)
      .reverse()
      .map(({ release: { date } }) => ({
        href: paths.embed(edition.script, spec.id, date),
        text: periodLabel(date),
      })),
    downloads: [
      ...chartDownloads(context, spec),
      { href: paths.file(`kits/chart/${spec.id}.zip`), text: edition.words.pressKit },
    ],
    citation: chartCitation(context, spec),
    license: {
      href: library.site.license.url,
      text: edition.text(library.site.license.name),
    },
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
