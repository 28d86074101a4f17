import { plainText, type TextBlock } from '#lib/article/plain-text.ts';
import type { Article } from '#lib/article/schema.ts';
import { exhibitsOf, type Exhibit } from '#lib/evidence/exhibit.ts';
import { occurrencesOf } from '#lib/evidence/quote.ts';
import { sentenceSpan } from '#lib/evidence/sentence.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import type { Sentence } from '#lib/view/pages.ts';
import { articleLink, type Context } from '../context.ts';
import { editionFor } from '#lib/library/edition.ts';

const blocksOf = new WeakMap<Article, TextBlock[]>();

/** Anchor of a figure in an article. @example 'f-income-litong-2021-2025' */
export function figureId({ indicator, row, list, path }: Exhibit): string {
  const at = path.at(-2) === 'restated' ? `-${Number(path.at(-1)) + 2}` : '';
  const kind = list === 'targets' ? 't' : 'f';
  return `${kind}-${indicator.id}-${row.place}-${row.period.replace('/', '-')}${at}`;
}

/** The sentences that carry a row of an indicator, each with the way to it. */
export function sentencesOf(
  context: Context,
  indicator: Indicator,
  row: Exhibit['row'],
): Sentence[] {
  return exhibitsOf(indicator)
    .filter((exhibit) => exhibit.row === row)
    .flatMap((exhibit) => sentenceOf(context, exhibit) ?? []);
}

/**
 * The sentence around a quote in this edition. It is converted with its whole paragraph, so that it reads as it does
 * in the article.
 */
function sentenceOf(context: Context, exhibit: Exhibit): Sentence | undefined {
  const { article: slug, quote } = exhibit.evidence;
  const article = context.library.articles.find((candidate) => candidate.slug === slug);
  if (!article) return undefined;
  const blocks = blocksOf.get(article) ?? plainText(article);
  blocksOf.set(article, blocks);
  const [found] = occurrencesOf(quote, blocks);
  if (!found) return undefined;
  const { text } = found.block;
  const span = sentenceSpan(text, found.offset, quote.length);
  const edition = editionFor(context.library, context.edition.script, article);
  const converted = edition.text(text, article.script);
  // Conversion keeps the length unless the glossary says otherwise; then the parts are converted one by one.
  const cut = (start: number, end: number): string =>
    converted.length === text.length
      ? converted.slice(start, end)
      : edition.text(text.slice(start, end), article.script);
  const [from, to] = [found.offset, found.offset + quote.length];
  const link = articleLink(context, slug);
  return {
    before: cut(span.start, from),
    quote: cut(from, to),
    after: cut(to, span.end),
    article: link.text,
    href: `${link.href}#${figureId(exhibit)}:~:text=${fragment(cut(from, to))}`,
    lang: edition.script,
  };
}

/** A text fragment: commas and hyphens have a meaning of their own there. */
function fragment(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
