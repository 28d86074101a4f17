import type { Article } from '#lib/article/schema.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { drawSvg } from '#lib/chart/draw-svg.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { KitFile } from '#lib/kit/zip.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';
import { fill } from '#lib/wording/fill.ts';
import { articleLink, type Context } from '../context.ts';
import { articleCitation, chartCitation } from './citation.ts';
import { chartFacts } from './chart-facts.ts';
import { chartCsv } from './chart-csv.ts';

/** A picture of the built site by its path; undefined where there is none. */
export type Pictures = (path: string) => Uint8Array | undefined;

/** Everything a newsroom needs to print one chart, in each edition. */
export function chartKit(
  contexts: readonly Context[],
  spec: ChartSpec,
  pictures: Pictures,
): KitFile[] {
  return [
    ...readMe(contexts, (context) => context.edition.text(spec.title)),
    ...contexts.flatMap((context) => chartFiles(context, spec, '', pictures)),
  ];
}

/** Everything a newsroom needs to print a report: its text in short, its citation, and its charts. */
export function articleKit(
  contexts: readonly Context[],
  article: Article,
  pictures: Pictures,
): KitFile[] {
  const ids = chartIdsIn(article.body);
  return [
    ...readMe(contexts, (context) => articleLink(context, article.slug).text),
    ...contexts.flatMap((context): KitFile[] => {
      const { edition, library } = context;
      const summary = edition.text(article.summary, article.script);
      const card = pictures(`cards/${edition.slug}/article/${article.slug}.png`);
      return [
        {
          path: `${edition.slug}/summary.txt`,
          text: `${articleLink(context, article.slug).text}\n\n${summary}`,
        },
        { path: `${edition.slug}/citation.txt`, text: articleCitation(context, article) },
        ...(card ? [{ path: `${edition.slug}/card.png`, bytes: card }] : []),
        ...library.charts
          .filter(({ id }) => ids.includes(id))
          .flatMap((spec) => chartFiles(context, spec, `${spec.id}/`, pictures)),
      ];
    }),
  ];
}

function chartFiles(
  context: Context,
  spec: ChartSpec,
  folder: string,
  pictures: Pictures,
): KitFile[] {
  const { edition, library } = context;
  const chart = chartView(spec, library, edition);
  const png = pictures(`charts/${edition.slug}/${spec.id}.png`);
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

/** One note for the whole kit, in every edition it holds, and the licence. */
function readMe(contexts: readonly Context[], title: (context: Context) => string): KitFile[] {
  const inEach = (text: (context: Context) => string): string => contexts.map(text).join('\n\n');
  return [
    {
      path: 'README.txt',
      text: inEach((context) => {
        const { words, text } = context.edition;
        const { name, demonstration } = context.library.site;
        const notice = demonstration ? `\n\n${text(demonstration)}` : '';
        const head = fill(words.kitHead, { title: title(context), site: text(name) });
        return `${head}\n\n${words.kitFiles.replaceAll('|', '\n')}${notice}`;
      }),
    },
    {
      path: 'LICENSE.txt',
      text: inEach((context) => {
        const { license, name, publisher } = context.library.site;
        const { words, text } = context.edition;
        const site = text(publisher ?? name);
        return `${fill(words.contentLicense, { site })}${text(license.name)}\n${license.url}\n${words.pressHowLicense}`;
      }),
    },
  ];
}
