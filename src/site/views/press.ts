import { chartView } from '#lib/chart/chart-view.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import { frameCode, linkCode, pictureCode } from '#lib/embed/snippets.ts';
import { editionFor } from '#lib/library/edition.ts';
import { chartVersions } from '#lib/release/versions.ts';
import { otherScript, type Script } from '#lib/script/script.ts';
import type { PressChart, PressView, TakenEdition } from '#lib/view/press.ts';
import { articleLink, chartLink, indicatorLink, placeLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { chartTypeName } from './chart-type.ts';
import { embedHeight } from './embed.ts';
import { dataColumn } from './columns.ts';
import { frameView } from './frame.ts';

/** Where other newsrooms find what they may take, and how. */
export function pressView(context: Context): PressView {
  const { library, edition, paths } = context;
  const { words } = edition;
  const origin = new URL(paths.absolute('/')).origin;
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.press,
      title: words.press,
      description: words.pressIntro,
    }),
    title: words.press,
    charts: library.charts.map((spec) => pressChart(context, spec)),
    articles: library.articles.map(({ slug }) => ({
      link: articleLink(context, slug),
      kit: { href: paths.file(`kits/article/${slug}.zip`), text: words.pressKit },
    })),
    policies: { frames: `frame-src 'self' ${origin}`, pictures: `img-src 'self' ${origin}` },
  };
}

/** Size of the picture as it is shown; its file has twice as many pixels. */
const picture = { width: 800, height: 450 };

function pressChart(context: Context, spec: ChartSpec): PressChart {
  const { edition, library, paths } = context;
  const places = [...new Set(spec.series.map(({ place }) => place))];
  const { href } = chartLink(context, spec.id);
  const height = embedHeight(context, spec);
  const editions = Object.fromEntries(
    library.site.scripts.map((script) => [script, takenEdition(context, spec, script)]),
  );
  const own = takenEdition(context, spec, edition.script);
  return {
    id: `chart-${spec.id}`,
    title: own.title,
    line: [
      places.map((id) => placeLink(context, id).text).join('、'),
      chartTypeName(spec.type, edition.words),
    ].join(' · '),
    search: searchText(context, spec),
    page: { href, text: own.title },
    kit: { href: paths.file(`kits/chart/${spec.id}.zip`), text: edition.words.pressKit },
    codes: {
      frame: frameCode({ ...own, height }),
      picture: pictureCode({ alt: own.alt, src: own.picture, href: own.page, ...picture }),
      link: linkCode(own.page, own.title),
    },
    taken: {
      height,
      picture,
      versions: chartVersions(spec.id, library.releases)
        .map(({ release }) => release.date)
        .reverse(),
      editions,
    },
  };
}

function takenEdition({ library, paths }: Context, spec: ChartSpec, script: Script): TakenEdition {
  const edition = editionFor(library, script);
  const { title, alt } = chartView(spec, library, edition);
  return {
    title,
    alt,
    src: paths.absolute(paths.embed(script, spec.id)),
    picture: paths.absolute(paths.file(`charts/${edition.slug}/${spec.id}.png`)),
    page: paths.absolute(paths.page(script, pages.chart(spec.id))),
  };
}

/** Title, places and indicators in both scripts, so that either finds the chart. */
function searchText(context: Context, spec: ChartSpec): string {
  const { library, edition } = context;
  const other = { ...context, edition: editionFor(library, otherScript(edition.script)) };
  return [context, other]
    .flatMap((each) => [
      chartLink(each, spec.id).text,
      ...spec.series.flatMap(({ place, indicator }) => [
        placeLink(each, place).text,
        indicatorLink(each, indicator).text,
      ]),
    ])
    .filter((text, index, all) => all.indexOf(text) === index)
    .join(' ')
    .toLowerCase();
}
