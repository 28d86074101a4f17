import { svgFile } from '#disk/drawing/drawn-file.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import { noteOf } from '#lib/chart/footnotes.ts';
import { sizeOf } from '#lib/chart/size.ts';
import { chartTable } from '#lib/chart/table.ts';
import { editionFor } from '#lib/library/edition.ts';
import { safeHeight } from '#lib/embed/height.ts';
import { otherScript } from '#lib/script/script.ts';
import type { EmbedView } from '#lib/view/embed.ts';
import { fill } from '#lib/wording/fill.ts';
import { wordingOf } from '#lib/wording/wording.ts';
import { articleLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { chartFacts } from '#lib/chart/facts.ts';

/** A chart for other sites: everything its embed page shows. */
export function embedView(context: Context, spec: ChartSpec): EmbedView {
  const chart = chartView(spec, context.library, context.edition);
  const note = noteOf(chart);
  return {
    ...embedFrame(context, spec),
    title: chart.title,
    ...(chart.subtitle && { subtitle: chart.subtitle }),
    ...(note && { note }),
    drawings: { wide: svgFile(chart, 'wide'), narrow: svgFile(chart, 'narrow') },
    table: chartTable(chart),
    chart,
  };
}

/** What surrounds the drawing, live or frozen: origin, licence, version, ways out. */
export function embedFrame(
  context: Context,
  spec: ChartSpec,
): Omit<EmbedView, 'title' | 'drawings' | 'table'> {
  const { library, edition, paths } = context;
  const { site } = library;
  const { words, script } = edition;
  const facts = chartFacts(spec, library);
  const other = otherScript(script);
  return {
    script,
    words,
    id: spec.id,
    home: {
      href: paths.absolute(paths.page(script, pages.chart(spec.id))),
      text: fill(words.embedHome, { site: edition.text(site.name) }),
    },
    other: {
      script: other,
      href: paths.embed(other, spec.id),
      text: wordingOf(other).editionName,
    },
    sources: facts.articles.map(({ slug }) => {
      const { href, text } = articleLink(context, slug);
      return { href: paths.absolute(href), text: `《${text}》` };
    }),
    license: { href: site.license.url, text: edition.text(site.license.name) },
    ...(facts.dated && { dated: facts.dated }),
    version: facts.version,
    ...(site.demonstration && { demonstration: edition.text(site.demonstration) }),
    base: paths.base,
  };
}

/** Height in CSS pixels that shows the whole page in either edition, wherever no script may fit it. */
export function embedHeight(context: Context, spec: ChartSpec): number {
  const { library, paths } = context;
  const heights = library.site.scripts.map((script) => {
    const edition = editionFor(library, script);
    const chart = chartView(spec, library, edition);
    const { words, ...frame } = embedFrame({ library, edition, paths }, spec);
    const facts = [
      frame.home.text,
      fill(words.embedDated, { date: frame.dated ?? '' }),
      fill(words.embedVersion, { version: frame.version }),
      frame.license.text,
      frame.other.text,
    ];
    return safeHeight({
      title: chart.title,
      lines: [
        chart.subtitle,
        chart.note,
        words.embedSource + frame.sources.map(({ text }) => text).join(''),
        facts.join('　'),
        frame.demonstration,
      ].filter((line) => line !== undefined),
      wide: sizeOf(chart, 'wide'),
      narrow: sizeOf(chart, 'narrow'),
    });
  });
  return Math.max(...heights);
}
