import { chartsOfPlace, indicatorsAt } from '#lib/library/lookup.ts';
import type { Place } from '#lib/taxonomy.ts';
import type { PlaceView } from '#lib/view/pages.ts';
import { fill } from '#lib/wording/fill.ts';
import { placeLink, topicLink, type Context } from '../context.ts';
import { pages } from '../paths.ts';
import { articleCard } from './article-card.ts';
import { chartFigure } from './chart-figure.ts';
import { overviewColumn } from './columns.ts';
import { feedFile } from './feed.ts';
import { frameView } from './frame.ts';
import { headlinesOf, headlineView } from './headline.ts';

/** Everything about one place, in the same order for each, so that two places compare at a glance. */
export function placeView(context: Context, place: Place): PlaceView {
  const { library, edition, paths } = context;
  const { words } = edition;
  const name = edition.text(place.name);
  const levels: Record<Place['level'], string> = {
    province: words.levelProvince,
    city: words.levelCity,
    county: words.levelCounty,
    town: words.levelTown,
    village: words.levelVillage,
    area: words.levelArea,
  };
  const parent = library.places.find(({ id }) => id === place.parent)?.name ?? place.parent;
  const articles = library.articles.filter(({ places }) => places.includes(place.id));
  const known = indicatorsAt(library, place.id);
  return {
    frame: frameView(context, {
      column: overviewColumn(context),
      page: pages.place(place.id),
      feeds: [{ href: feedFile(context, `place/${place.id}`), text: name }],
      title: name,
      description: fill(words.placeIntro, {
        place: name,
        indicators: known.length,
        articles: articles.length,
      }),
    }),
    name,
    level: levels[place.level],
    ...(parent && { parent: edition.text(parent) }),
    ...(place.code && { code: place.code }),
    ...(place.description && { description: edition.text(place.description) }),
    headlines: headlinesOf(
      context,
      articles.flatMap(({ keyFigures }) => keyFigures ?? []),
      place.id,
    ),
    groups: library.topics.flatMap((topic) => {
      const headlines = known
        .filter((indicator) => indicator.topic === topic.id)
        .flatMap((indicator) => headlineView(context, indicator, place.id) ?? []);
      return headlines.length === 0 ? [] : { topic: topicLink(context, topic.id), headlines };
    }),
    charts: chartsOfPlace(library, place.id).map((chart) => chartFigure(context, chart)),
    articles: articles.map((article) => articleCard(context, article)),
    ...(known.length > 1 && {
      compare: {
        href: paths.page(edition.script, pages.comparePlace(place.id)),
        text: words.comparePlaceLink,
      },
    }),
    neighbours: library.places
      .filter((other) => other !== place)
      .map(({ id }) => placeLink(context, id)),
  };
}
