import { pictureFile, svgFile } from '#disk/drawing/drawn-file.ts';
import type { Article } from '#lib/article/schema.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { chartFacts } from '#lib/chart/facts.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { KitFile } from '#lib/kit/zip.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';
import { cardOfArticle, pictureOfChart } from '#lib/picture/pictures.ts';
import { articleLink, type Context } from '../context.ts';
import { articleCitation, chartCitation } from './citation.ts';
import { kitNotes } from './kit-notes.ts';
import { chartCsv } from './chart-csv.ts';

/** Everything a newsroom needs to print one chart, in each edition. */
export function chartKit(contexts: readonly Context[], spec: ChartSpec): KitFile[] {
  return [
    ...kitNotes(contexts, (context) => context.edition.text(spec.title)),
    ...contexts.flatMap((context) => chartFiles(context, spec, '')),
  ];
}

/** Everything a newsroom needs to print a report: its text in short, its citation, its share card and its charts. */
export function articleKit(contexts: readonly Context[], article: Article): KitFile[] {
  const ids = chartIdsIn(article.body);
  return [
    ...kitNotes(contexts, (context) => articleLink(context, article.slug).text),
    ...contexts.flatMap((context) => [
      ...articleFiles(context, article),
      ...context.library.charts
        .filter(({ id }) => ids.includes(id))
        .flatMap((spec) => chartFiles(context, spec, `${spec.id}/`)),
    ]),
  ];
}

function articleFiles(context: Context, article: Article): KitFile[] {
  const { edition, library } = context;
  const { slug, text } = edition;
  const summary = text(article.summary, article.script);
  return [
    {
      path: `${slug}/summary.txt`,
      text: `${articleLink(context, article.slug).text}\n\n${summary}`,
    },
    { path: `${slug}/citation.txt`, text: articleCitation(context, article) },
    { path: `${slug}/card.png`, bytes: pictureFile(cardOfArticle(library, edition, article)) },
  ];
}

function chartFiles(context: Context, spec: ChartSpec, folder: string): KitFile[] {
  const { edition, library } = context;
  const chart = chartView(spec, library, edition);
  const at = (name: string): string => `${edition.slug}/${folder}${name}`;
  const sources = chartFacts(spec, library).articles.map(
    ({ slug }) => `《${articleLink(context, slug).text}》`,
  );
  const source = sources.length > 0 && edition.words.embedSource + sources.join('');
  const caption = [chart.title, chart.subtitle, chart.note, source].filter(Boolean).join('\n');
  return [
    { path: at(`${spec.id}.svg`), svg: svgFile(chart, 'wide') },
    { path: at(`${spec.id}-narrow.svg`), svg: svgFile(chart, 'narrow') },
    { path: at(`${spec.id}.png`), bytes: pictureFile(pictureOfChart(library, edition, spec)) },
    { path: at(`${spec.id}.csv`), csv: chartCsv(context, spec) },
    { path: at('caption.txt'), text: caption },
    { path: at('alt.txt'), text: chart.alt },
    { path: at('citation.txt'), text: chartCitation(context, spec) },
  ];
}
