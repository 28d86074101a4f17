import type { Indicator, Observation, Target } from '#lib/indicator/schema.ts';
import { progressTowards } from '#lib/indicator/progress.ts';
import { articlesQuoting, chartsOfIndicator, placesOf } from '#lib/library/lookup.ts';
import { byTime, periodLabel } from '#lib/period.ts';
import type { IndicatorView, ObservationRow } from '#lib/view/pages.ts';
import { articleLink, indicatorLink, placeLink, topicLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { chartFigure } from './chart-figure.ts';
import { correctionsOf } from './corrections.ts';
import { indicatorFacts } from './indicator-facts.ts';
import { indicatorCitation } from './indicator-citation.ts';
import { datasetJsonLd } from './dataset.ts';
import { indicatorDownloads } from './downloads.ts';
import { dataColumn } from './columns.ts';
import { frameView } from './frame.ts';
import { sentencesOf } from './sentence.ts';
import { headlineView, observationId, statusText, valueText } from './headline.ts';

export function indicatorView(context: Context, indicator: Indicator): IndicatorView {
  const { library, edition, paths } = context;
  const { words } = edition;
  const title = edition.text(indicator.title);
  const places = placesOf(indicator, library);
  const order = (
    a: { place: string; period: string },
    b: { place: string; period: string },
  ): number => places.indexOf(a.place) - places.indexOf(b.place) || byTime(b.period, a.period);
  const optional = (key: 'method' | 'limitations' | 'provider'): string | undefined =>
    indicator[key] && edition.text(indicator[key]);
  const [method, limitations, provider] = [
    optional('method'),
    optional('limitations'),
    optional('provider'),
  ];
  const { modified } = indicatorFacts(indicator, library);
  return {
    frame: frameView(context, {
      page: pages.indicator(indicator.id),
      title,
      description: edition.text(indicator.definition),
      breadcrumbs: [
        { href: paths.page(edition.script, pages.indicators), text: words.indicators },
        topicLink(context, indicator.topic),
      ],
      column: dataColumn(context),
      structured: [datasetJsonLd(context, indicator)],
      ...(modified && {
        content: {
          published: modified,
          source: edition.text(indicator.provider ?? library.site.publisher ?? library.site.name),
        },
      }),
    }),
    id: indicator.id,
    title,
    unit: edition.text(indicator.unit),
    topic: topicLink(context, indicator.topic),
    direction: {
      up: words.directionUp,
      down: words.directionDown,
      neutral: words.directionNeutral,
    }[indicator.direction],
    definition: edition.text(indicator.definition),
    ...(method && { method }),
    ...(limitations && { limitations }),
    ...(provider && { provider }),
    ...(indicator.frequency && { frequency: indicator.frequency }),
    license: {
      href: library.site.license.url,
      text: edition.text(indicator.license ?? library.site.license.name),
    },
    headlines: places.flatMap((place) => headlineView(context, indicator, place) ?? []),
    observations: [...indicator.observations]
      .sort(order)
      .map((row) => rowOf(context, indicator, row)),
    targets: [...(indicator.targets ?? [])]
      .sort(order)
      .map((row) => rowOf(context, indicator, row, 'targets')),
    charts: chartsOfIndicator(library, indicator.id).map((chart) => chartFigure(context, chart)),
    articles: articlesQuoting(library, indicator).map(({ slug }) => articleLink(context, slug)),
    downloads: indicatorDownloads(context, indicator),
    citation: indicatorCitation(context, indicator),
    ...(placesOf(indicator, library).length > 1 && {
      compare: {
        href: paths.page(edition.script, pages.compareIndicator(indicator.id)),
        text: edition.words.compareThis,
      },
    }),
    related: library.indicators
      .filter((other) => other !== indicator && other.topic === indicator.topic)
      .map(({ id }) => indicatorLink(context, id)),
  };
}

function rowOf(
  context: Context,
  indicator: Indicator,
  row: Observation | Target,
  list: 'observations' | 'targets' = 'observations',
): ObservationRow {
  const { edition } = context;
  const status = 'status' in row ? row.status : 'normal';
  const label = row.value === null ? undefined : statusText(context, status);
  return {
    id: observationId(row, list),
    place: placeLink(context, row.place),
    period: periodLabel(row.period),
    value: valueText(context, indicator, { value: row.value, bound: row.bound, status }),
    ...(label && { status: label }),
    ...(row.note && { note: edition.text(row.note) }),
    ...('break' in row && row.break && { break: edition.text(row.break) }),
    sentences: sentencesOf(context, indicator, row),
    ...(row.source && { source: edition.text(row.source.title) }),
    corrections: correctionsOf(context, indicator, row),
    ...progressOf(context, indicator, row, list),
  };
}

function progressOf(
  { edition: { words } }: Context,
  indicator: Indicator,
  row: Observation | Target,
  list: 'observations' | 'targets',
): Pick<ObservationRow, 'progress'> {
  const progress =
    list === 'targets' && row.value !== null
      ? progressTowards(indicator, { ...row, value: row.value })
      : undefined;
  if (!progress) return {};
  const { reached, working, period } = progress;
  const state = reached ? words.reached : words.notReached;
  return { progress: { reached, text: `${state}（${periodLabel(period)}）：${working}` } };
}
