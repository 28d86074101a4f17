import type { Article } from '#lib/article/schema.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { editionFor } from '#lib/library/edition.ts';
import { periodLabel } from '#lib/period.ts';
import { valueCorrections, type ValueCorrection } from '#lib/release/corrections.ts';
import { saidAfter, saidBefore, type Said } from '#lib/release/row.ts';
import type { CorrectionLine, CorrectionsView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { articleLink, indicatorLink, placeLink, releaseLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { dataColumn } from './columns.ts';
import { frameView } from './frame.ts';
import { observationId, valueText } from './headline.ts';

/** Everything that was corrected, and every release. */
export function correctionsView(context: Context): CorrectionsView {
  const { library, edition, paths } = context;
  const { words } = edition;
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.corrections,
      title: words.corrections,
      description: words.correctionsIntro,
    }),
    title: words.corrections,
    corrections: allCorrections(context),
    releases: [...library.releases].reverse().map((release) => ({
      ...releaseLink(context, release),
      ...(release.note && { note: edition.text(release.note) }),
    })),
    feed: paths.file(`feeds/${edition.slug}.xml`),
  };
}

/** Which corrections a page or a feed is about. */
export interface CorrectionScope {
  value(correction: ValueCorrection): boolean;
  text(article: Article): boolean;
}

/** Corrections of values and of texts, newest first. */
export function allCorrections(context: Context, scope?: CorrectionScope): CorrectionLine[] {
  const { indicators, releases, articles } = context.library;
  return [
    ...valueCorrections(indicators, releases)
      .filter((each) => scope?.value(each) ?? true)
      .map((each) => correctionLine(context, each)),
    ...articles
      .filter((article) => scope?.text(article) ?? true)
      .flatMap((article) => textCorrections(context, article)),
  ].sort(newestFirst);
}

/** Corrections of one value. */
export function correctionsOf(
  context: Context,
  indicator: Indicator,
  row: ValueCorrection['row']['value'],
): CorrectionLine[] {
  return valueCorrections([indicator], context.library.releases)
    .filter((each) => each.row.value === row)
    .map((each) => correctionLine(context, each));
}

/** What was corrected in an article's text, and in the values it carries or carried. */
export function articleCorrections(context: Context, article: Article): CorrectionLine[] {
  return allCorrections(context, {
    value: ({ articles }) => articles.includes(article.slug),
    text: (each) => each === article,
  });
}

/** A correction of a value in words; `articles` are those it concerns. */
export function correctionLine(
  context: Context,
  {
    indicator,
    row,
    correction,
    articles = [],
  }: Omit<ValueCorrection, 'articles'> & Partial<ValueCorrection>,
): CorrectionLine {
  const { words, text } = context.edition;
  const { href, text: title } = indicatorLink(context, indicator.id);
  const value = (said: Said): string =>
    said.value === null
      ? valueText(context, indicator, { ...said, status: 'missing' })
      : valueText(context, indicator, { ...said, status: 'normal' });
  return {
    date: correction.date,
    text: fill(words.correctionOf, {
      date: periodLabel(correction.date),
      indicator: title,
      place: placeLink(context, row.value.place).text,
      period: periodLabel(row.value.period),
      was: value(saidBefore(correction)),
      now: value(saidAfter(correction)),
      reason: text(correction.reason),
    }),
    href: `${href}#${observationId(row.value, row.list)}`,
    articles: articles
      .filter((slug) => context.library.articles.some((article) => article.slug === slug))
      .map((slug) => articleLink(context, slug)),
  };
}

function textCorrections(context: Context, article: Article): CorrectionLine[] {
  const edition = editionFor(context.library, context.edition.script, article);
  const own = (text: string): string => edition.text(text, article.script);
  const link = articleLink(context, article.slug);
  return article.corrections.map(({ date, was, now, reason }) => ({
    date,
    text: fill(edition.words.correctionLine, {
      date: periodLabel(date),
      was: own(was),
      now: own(now),
      reason: own(reason),
    }),
    href: link.href,
    articles: [link],
  }));
}

function newestFirst(a: { date: string }, b: { date: string }): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
