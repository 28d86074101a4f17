import type { Article } from '#lib/article/schema.ts';
import type { Indicator, Observation } from '#lib/indicator/schema.ts';
import { periodLabel } from '#lib/period.ts';
import { reviewState } from '#lib/review/review.ts';
import type { ArticleView, Evidenced, SourceLine } from '#lib/view/article.ts';
import { fill } from '#lib/wording/fill.ts';
import { wordingOf } from '#lib/wording/wording.ts';
import { articleLink, indicatorLink, placeLink, topicLink, type Context } from '../context.ts';
import { editionFor } from '#lib/library/edition.ts';
import { pages } from '../paths.ts';
import { photoOf } from '../photos.ts';
import { markdownBody } from './article-body.ts';
import { articleCard, momentOf } from './article-card.ts';
import { articleCitation } from './citation.ts';
import { articleCorrections } from './corrections.ts';
import { reportColumn } from './columns.ts';
import { frameView } from './frame.ts';
import { newsArticle } from './structured-data.ts';
import { headlinesOf, observationId, valueText } from './headline.ts';

/** Everything an article's page shows. The body of an MDX article is still empty: the page renders it. */
export function articleView(context: Context, article: Article): ArticleView {
  const { library, paths } = context;
  const edition = editionFor(library, context.edition.script, article);
  const own = (text: string): string => edition.text(text, article.script);
  const words = edition.words;
  const at = library.articles.indexOf(article);
  const [newer, older] = [library.articles[at - 1], library.articles[at + 1]];
  const page = pages.article(article.slug);
  const title = own(article.title);
  const rendered =
    article.format === 'md'
      ? markdownBody(context, article)
      : { body: { format: article.format, pieces: [] }, contents: [] };
  const corrections = articleCorrections(context, article);
  return {
    frame: frameView(context, {
      page,
      title,
      description: own(article.summary),
      oembed: `oembed/${edition.slug}/article/${article.slug}.json`,
      card: `cards/${edition.slug}/article/${article.slug}.png`,
      breadcrumbs: [{ href: paths.page(edition.script, pages.articles), text: words.articles }],
      column: reportColumn(context),
      content: {
        published: article.published,
        source: own(article.source?.publisher ?? article.source?.title ?? library.site.name),
        keywords: article.topics.map((id) => topicLink(context, id).text),
      },
      structured: [newsArticle(context, article, corrections)],
    }),
    slug: article.slug,
    title,
    ...(article.subtitle && { subtitle: own(article.subtitle) }),
    summary: own(article.summary),
    published: momentOf(article.published),
    ...(article.updated && { updated: momentOf(article.updated) }),
    original: article.script,
    ...(article.script !== edition.script && {
      derived: {
        notice: words.derivedNotice + reviewNotice(context, article),
        link: {
          href: paths.page(article.script, page),
          text: wordingOf(article.script).readOriginal,
        },
      },
    }),
    ...(article.archived && {
      archived: fill(words.archivedNotice, { date: periodLabel(article.archived) }),
    }),
    ...(article.image && { image: imageOf(article, article.image, own) }),
    places: article.places.map((id) => placeLink(context, id)),
    topics: article.topics.map((id) => topicLink(context, id)),
    ...(article.source && { source: sourceLine(article.source, own) }),
    keyFigures: headlinesOf(context, article.keyFigures ?? [], article.places[0] ?? ''),
    ...rendered,
    corrections,
    evidence: evidenceOf(context, article, own),
    ...(older && { previous: articleLink(context, older.slug) }),
    ...(newer && { next: articleLink(context, newer.slug) }),
    related: relatedTo(context, article).map((other) => articleCard(context, other)),
    citation: articleCitation(context, article),
  };
}

/** Whether an editor has seen what the conversion was not sure of, where the site says so. */
function reviewNotice({ library, edition: { words } }: Context, article: Article): string {
  const { scriptReview: policy = 'off' } = library.site;
  if (policy === 'off') return '';
  const { terms, keep = [] } = library.glossary;
  const state = reviewState(article, { terms, keep }, library.approvals);
  return { none: '', open: words.derivedUnreviewed, approved: words.derivedReviewed }[state];
}

function sourceLine(
  source: NonNullable<Article['source']>,
  own: (text: string) => string,
): SourceLine {
  return {
    title: own(source.title),
    ...(source.publisher && { publisher: own(source.publisher) }),
    ...(source.author && { author: own(source.author) }),
    ...(source.date && { date: periodLabel(source.date) }),
    ...(source.url && { url: source.url }),
  };
}

function imageOf(
  { slug }: Article,
  { src, alt, credit }: NonNullable<Article['image']>,
  own: (text: string) => string,
): NonNullable<ArticleView['image']> {
  const name = src.replace(/^\.\//, '');
  const photo = photoOf(slug, name);
  return {
    src: name,
    alt: own(alt),
    ...(photo && { photo }),
    ...(credit && { credit: own(credit) }),
  };
}

function evidenceOf(
  context: Context,
  article: Article,
  own: (text: string) => string,
): Evidenced[] {
  const row = (indicator: Indicator, observation: Observation): Evidenced => {
    const { href, text } = indicatorLink(context, indicator.id);
    return {
      indicator: { href: `${href}#${observationId(observation)}`, text },
      place: placeLink(context, observation.place).text,
      period: periodLabel(observation.period),
      value: valueText(context, indicator, observation),
      quote: own(observation.evidence?.quote ?? ''),
    };
  };
  return context.library.indicators.flatMap((indicator) =>
    indicator.observations
      .filter(({ evidence }) => evidence?.article === article.slug)
      .map((observation) => row(indicator, observation)),
  );
}

/** Other articles, those that share most topics first. */
function relatedTo({ library }: Context, article: Article): Article[] {
  const shared = (other: Article): number =>
    other.topics.filter((topic) => article.topics.includes(topic)).length;
  return library.articles
    .filter((other) => other !== article && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}
