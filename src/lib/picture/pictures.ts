import type { Article } from '../article/schema.ts';
import { chartView } from '../chart/chart-view.ts';
import { chartFacts } from '../chart/facts.ts';
import type { ChartSpec } from '../chart/schema.ts';
import type { ChartView } from '../chart/view.ts';
import type { Edition } from '../edition.ts';
import { editionFor } from '../library/edition.ts';
import type { Library } from '../library/library.ts';
import { chartIdsIn } from '../library/lookup.ts';
import { periodLabel } from '../period.ts';
import { fill } from '../wording/fill.ts';
import { card } from './card.ts';
import { chartPicture, type Imprint } from './chart-picture.ts';
import type { Picture } from './picture.ts';

/** A picture and the address of its file, relative to the site. */
export interface NamedPicture {
  path: string;
  picture: Picture;
}

/** Every PNG a site is published with: each chart, and a share card for each chart and article, in each edition. */
export function picturesOf(library: Library): NamedPicture[] {
  return library.site.scripts.flatMap((script) => {
    const edition = editionFor(library, script);
    return [
      ...library.charts.map((spec) => pictureOfChart(library, edition, spec)),
      ...library.charts.map((spec) => cardOfChart(library, edition, spec)),
      ...library.articles.map((article) => cardOfArticle(library, edition, article)),
    ];
  });
}

/** The PNG of a chart: `charts/<s>/<id>.png`. */
export function pictureOfChart(library: Library, edition: Edition, spec: ChartSpec): NamedPicture {
  const { words } = edition;
  const { articles, dated, version } = chartFacts(spec, library);
  const sources = articles.map(({ title, script }) => `《${edition.text(title, script)}》`);
  const origin = [
    sources.length > 0 ? words.embedSource + sources.join('') : '',
    dated === undefined ? '' : fill(words.embedDated, { date: periodLabel(dated) }),
    fill(words.embedVersion, { version }),
  ];
  const picture = chartPicture(chartView(spec, library, edition), {
    ...imprintOf(library, edition),
    origin: origin.filter((part) => part !== '').join('　'),
  });
  return { path: `charts/${edition.slug}/${spec.id}.png`, picture };
}

/** The share card of a chart, `cards/<s>/chart/<id>.png`: its title and the drawing. */
export function cardOfChart(library: Library, edition: Edition, spec: ChartSpec): NamedPicture {
  const view = chartView(spec, library, edition);
  const places = [...new Set(spec.series.map(({ place }) => place))];
  const measure = view.subtitle ?? '';
  const names = placeNames(library, edition, places).filter((name) => !measure.includes(name));
  const picture = card({
    ...imprintOf(library, edition),
    script: edition.script,
    title: view.title,
    kicker: [...names, measure].filter((part) => part !== '').join('　'),
    chart: view,
  });
  return { path: `cards/${edition.slug}/chart/${spec.id}.png`, picture };
}

/**
 * The share card of an article, `cards/<s>/article/<slug>.png`: its title and its first key figures, or its first chart
 * when it has none.
 */
export function cardOfArticle(
  library: Library,
  { script }: Edition,
  article: Article,
): NamedPicture {
  const edition = editionFor(library, script, article);
  const chart = figuresOf(library, edition, article) ?? firstChart(library, edition, article);
  const day = periodLabel(article.published.slice(0, 10));
  const picture = card({
    ...imprintOf(library, edition),
    script,
    title: edition.text(article.title, article.script),
    kicker: [...placeNames(library, edition, article.places), day].join('　'),
    ...(chart && { chart }),
  });
  return { path: `cards/${edition.slug}/article/${article.slug}.png`, picture };
}

function imprintOf({ site }: Library, edition: Edition): Omit<Imprint, 'origin'> {
  return {
    site: edition.text(site.name),
    ...(site.demonstration && { demonstration: edition.text(site.demonstration) }),
  };
}

function placeNames({ places }: Library, edition: Edition, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const place = places.find((each) => each.id === id);
    return place ? [edition.text(place.name)] : [];
  });
}

/** Up to three key figures as a chart of big numbers. */
function figuresOf(library: Library, edition: Edition, article: Article): ChartView | undefined {
  const [place = ''] = article.places;
  const known = (article.keyFigures ?? []).filter((id) =>
    library.indicators.some(
      (each) =>
        each.id === id &&
        each.observations.some((one) => one.place === place && one.value !== null),
    ),
  );
  if (known.length === 0) return undefined;
  const series = known.slice(0, 3).map((indicator) => ({ indicator, place }));
  return chartView({ id: article.slug, title: '', type: 'big-number', series }, library, edition);
}

function firstChart(library: Library, edition: Edition, { body }: Article): ChartView | undefined {
  const [id] = chartIdsIn(body);
  const spec = library.charts.find((chart) => chart.id === id);
  return spec && chartView(spec, library, edition);
}
