import type { Article } from '#lib/article/schema.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { drawSvg } from '#lib/chart/draw-svg.ts';
import { chartFacts } from '#lib/chart/facts.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { KitFile } from '#lib/kit/zip.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';
import { articleLink, type Context } from '../context.ts';
import { articleCitation, chartCitation } from './citation.ts';
import { kitNotes } from './kit-notes.ts';
import { chartCsv } from './chart-csv.ts';

/** PNGs for a kit; undefined where there is none. */
export interface Pictures {
  chart(context: Context, spec: ChartSpec): Promise<Uint8Array | undefined>;
  card(context: Context, article: Article): Promise<Uint8Array | undefined>;
}

/** Everything a newsroom needs to print one chart, in each edition. */
export async function chartKit(
  contexts: readonly Context[],
  spec: ChartSpec,
  pictures: Pictures,
): Promise<KitFile[]> {
  return [
    ...kitNotes(contexts, (context) => context.edition.text(spec.title)),
    ...(await inEach(contexts, (context) => chartFiles(context, spec, '', pictures))),
  ];
}

/** Everything a newsroom needs to print a report: its text in short, its citation, and its charts. */
export async function articleKit(
  contexts: readonly Context[],
  article: Article,
  pictures: Pictures,
): Promise<KitFile[]> {
  const ids = chartIdsIn(article.body);
  const charts = (context: Context): Promise<KitFile[]> =>
    inEach(
      context.library.charts.filter(({ id }) => ids.includes(id)),
      (spec) => chartFiles(context, spec, `${spec.id}/`, pictures),
    );
  return [
    ...kitNotes(contexts, (context) => articleLink(context, article.slug).text),
    ...(await inEach(contexts, async (context) => [
      ...articleFiles(context, article, await pictures.card(context, article)),
      ...(await charts(context)),
    ])),
  ];
}

function articleFiles(context: Context, article: Article, card: Uint8Array | undefined): KitFile[] {
  const { slug, text } = context.edition;
  const summary = text(article.summary, article.script);
  return [
    {
      path: `${slug}/summary.txt`,
      text: `${articleLink(context, article.slug).text}\n\n${summary}`,
    },
    { path: `${slug}/citation.txt`, text: articleCitation(context, article) },
    ...(card ? [{ path: `${slug}/card.png`, bytes: card }] : []),
  ];
}

async function chartFiles(
  context: Context,
  spec: ChartSpec,
  folder: string,
  pictures: Pictures,
): Promise<KitFile[]> {
  const { edition, library } = context;
  const chart = chartView(spec, library, edition);
  const png = await pictures.chart(context, spec);
  const at = (name: string): string => `${edition.slug}/${folder}${name}`;
  const sources = chartFacts(spec, library).articles.map(
    ({ slug }) => `《${articleLink(context, slug).text}》`,
  );
  const source = sources.length > 0 && edition.words.embedSource + sources.join('');
  const caption = [chart.title, chart.subtitle, chart.note, source].filter(Boolean).join('\n');
  return [
    { path: at(`${spec.id}.svg`), svg: drawSvg(chart, 'wide') },
    { path: at(`${spec.id}-narrow.svg`), svg: drawSvg(chart, 'narrow') },
    ...(png ? [{ path: at(`${spec.id}.png`), bytes: png }] : []),
    { path: at(`${spec.id}.csv`), csv: chartCsv(context, spec) },
    { path: at('caption.txt'), text: caption },
    { path: at('alt.txt'), text: chart.alt },
    { path: at('citation.txt'), text: chartCitation(context, spec) },
  ];
}

/** One after the other: a kit's pictures need not all be painted at once. */
async function inEach<Item>(
  items: readonly Item[],
  files: (item: Item) => Promise<KitFile[]>,
): Promise<KitFile[]> {
  const all: KitFile[] = [];
  for (const item of items) all.push(...(await files(item)));
  return all;
}
