import { type Entry, problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import type { Path } from '../source/position.ts';
import { nearest } from '../source/spelling.ts';
import type { CheckContext, Rule } from './context.ts';

type Kind = 'place' | 'topic' | 'indicator' | 'article' | 'chart';

const names: Record<Kind, { what: string; where: string }> = {
  place: { what: '地区', where: ' places.json ' },
  topic: { what: '主题', where: ' topics.json ' },
  indicator: { what: '指标', where: ' indicators 文件夹' },
  article: { what: '文章', where: ' articles 文件夹' },
  chart: { what: '图表', where: ' charts 文件夹' },
};

/** Every id that is mentioned leads to something. */
export const references: Rule = (context) => {
  const { entries } = context;
  const known = knownIds(context);
  const check: Check = (kind, id, entry, path) => {
    const ids = known[kind];
    if (id === undefined || !ids || ids.has(id)) return [];
    const meant = nearest(id, [...ids]);
    const { what, where } = names[kind];
    return [
      problemAt(entry, path, {
        rule: 'unknown-reference',
        message: `没有编号为“${id}”的${what}`,
        found: id,
        ...(meant && { expected: meant }),
        hint: meant
          ? `可能是“${meant}”写错了；否则请先在${where}里加上它。`
          : `请先在${where}里加上它，或改成已有的编号。`,
      }),
    ];
  };
  return [
    ...entries.articles.flatMap((entry) => [
      ...entry.value.places.flatMap((id, index) => check('place', id, entry, ['places', index])),
      ...entry.value.topics.flatMap((id, index) => check('topic', id, entry, ['topics', index])),
      ...(entry.value.keyFigures ?? []).flatMap((id, index) =>
        check('indicator', id, entry, ['keyFigures', index]),
      ),
    ]),
    ...entries.indicators.flatMap((entry) => [
      ...check('topic', entry.value.topic, entry, ['topic']),
      ...check('indicator', entry.value.partOf, entry, ['partOf']),
      ...(entry.value.sumOf ?? []).flatMap((id, index) =>
        check('indicator', id, entry, ['sumOf', index]),
      ),
      ...(['part', 'whole'] as const).flatMap((key) =>
        check('indicator', entry.value.shareOf?.[key], entry, ['shareOf', key]),
      ),
      ...(['in', 'out'] as const).flatMap((key) =>
        (entry.value.stock?.[key] ?? []).flatMap((id, index) =>
          check('indicator', id, entry, ['stock', key, index]),
        ),
      ),
      ...(['observations', 'targets'] as const).flatMap((list) =>
        (entry.value[list] ?? []).flatMap(({ place, evidence }, index) => [
          ...check('place', place, entry, [list, index, 'place']),
          ...check('article', evidence?.article, entry, [list, index, 'evidence', 'article']),
        ]),
      ),
    ]),
    ...entries.charts.flatMap((entry) =>
      entry.value.series.flatMap((series, index) => [
        ...check('indicator', series.indicator, entry, ['series', index, 'indicator']),
        ...check('indicator', series.of, entry, ['series', index, 'of']),
        ...check('place', series.place, entry, ['series', index, 'place']),
      ]),
    ),
    ...(entries.site ? siteReferences(entries.site, check) : []),
  ];
};

type Check = (kind: Kind, id: string | undefined, entry: Entry<unknown>, path: Path) => Problem[];

function siteReferences(site: Entry<Site>, check: Check): Problem[] {
  return [
    ...check('chart', site.value.frontChart, site, ['frontChart']),
    ...site.value.headlines.flatMap(({ indicator, place }, index) => [
      ...check('indicator', indicator, site, ['headlines', index, 'indicator']),
      ...check('place', place, site, ['headlines', index, 'place']),
    ]),
  ];
}

/** Ids by kind. A file that cannot be read still counts by its name, and a list that cannot be read tells of nothing. */
function knownIds(context: CheckContext): Partial<Record<Kind, ReadonlySet<string>>> {
  const { entries, indicators, charts } = context;
  const { places, topics } = entries;
  const byName = (pattern: RegExp): string[] =>
    [...entries.paths].flatMap((path) => pattern.exec(path)?.[1] ?? []);
  return {
    ...(places && { place: new Set(places.value.places.map(({ id }) => id)) }),
    ...(topics && { topic: new Set(topics.value.topics.map(({ id }) => id)) }),
    indicator: new Set([
      ...indicators.map(({ id }) => id),
      ...byName(/^indicators\/([^/]+)\.json$/),
    ]),
    chart: new Set([...charts.map(({ id }) => id), ...byName(/^charts\/([^/]+)\.json$/)]),
    article: new Set(byName(/^articles\/([^/]+)\/index\.mdx?$/)),
  };
}
