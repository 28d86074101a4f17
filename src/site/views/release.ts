import type { Indicator } from '#lib/indicator/schema.ts';
import { periodLabel } from '#lib/period.ts';
import { changesSince } from '#lib/release/changes.ts';
import type { Row } from '#lib/release/row.ts';
import type { Release } from '#lib/release/schema.ts';
import type { Link } from '#lib/view/frame.ts';
import type { ReleaseView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { chartLink, indicatorLink, placeLink, releaseLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { correctionLine } from './corrections.ts';
import { dataColumn } from './columns.ts';
import { frameView } from './frame.ts';
import { observationId, statusText, valueText } from './headline.ts';

/** What one release brought, in words. */
export function releaseView(context: Context, release: Release): ReleaseView {
  const { library, edition, paths } = context;
  const { words } = edition;
  const at = library.releases.indexOf(release);
  const before = library.releases[at - 1];
  const title = releaseLink(context, release).text;
  const lead = before
    ? fill(words.releaseSince, { date: periodLabel(before.date) })
    : words.releaseFirst;
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.release(release.date),
      title,
      description: release.note ? edition.text(release.note) : lead,
      breadcrumbs: [
        { href: paths.page(edition.script, pages.corrections), text: words.corrections },
      ],
    }),
    title,
    ...(release.note && { note: edition.text(release.note) }),
    lead,
    totals: fill(words.releaseTotals, {
      indicators: release.indicators.length,
      observations: release.indicators.flatMap(({ observations }) => observations).length,
      charts: release.charts.length,
    }),
    sections: sectionsOf(context, before, release),
    digest: release.digest,
    file: paths.file(`data/releases/${release.date}.json`),
    other: library.releases
      .filter((each) => each !== release)
      .map((each) => releaseLink(context, each)),
  };
}

function sectionsOf(
  context: Context,
  before: Release | undefined,
  release: Release,
): ReleaseView['sections'] {
  const { words } = context.edition;
  const changes = changesSince(before, release);
  const texts = changes.corrections.map((each) => correctionLine(context, each));
  const sections = [
    { title: words.corrections, items: texts.map(({ text, href }) => ({ text, href })) },
    {
      title: words.releaseRows,
      items: changes.rows.map((each) => rowLink(context, each.indicator, each.row)),
    },
    {
      title: words.releaseStatuses,
      items: changes.statuses.map(({ indicator, row, was, now }) => {
        const { href, text } = rowLink(context, indicator, row);
        const [from, to] = [was, now].map((status) => statusName(context, status));
        return {
          href,
          text: `${text}：${fill(words.becomes, { was: from ?? '', now: to ?? '' })}`,
        };
      }),
    },
    {
      title: words.releaseNew,
      items: changes.indicators.map(({ id, title }) => known(context, id, title)),
    },
    { title: words.releaseCharts, items: changes.charts.map(({ id }) => chartLink(context, id)) },
    { title: words.releaseRedrawn, items: changes.redrawn.map(({ id }) => chartLink(context, id)) },
  ];
  return sections.filter(({ items }) => items.length > 0);
}

function known(context: Context, id: string, title: string): { text: string; href?: string } {
  const isThere = context.library.indicators.some((indicator) => indicator.id === id);
  return isThere ? indicatorLink(context, id) : { text: context.edition.text(title) };
}

function rowLink(context: Context, indicator: Indicator, { value: row, list }: Row): Link {
  const { href, text } = indicatorLink(context, indicator.id);
  const status = 'status' in row ? row.status : 'normal';
  const value = valueText(context, indicator, { ...row, status });
  return {
    href: `${href}#${observationId(row, list)}`,
    text: `${text}（${placeLink(context, row.place).text}，${periodLabel(row.period)}）${value}`,
  };
}

function statusName(context: Context, status: string): string {
  const { words } = context.edition;
  const known = ['provisional', 'estimated', 'missing', 'suppressed', 'not-applicable'] as const;
  const found = known.find((each) => each === status);
  return (found && statusText(context, found)) ?? words.statusFinal;
}
