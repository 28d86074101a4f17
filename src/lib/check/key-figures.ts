import { observationsAt } from '../library/lookup.ts';
import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** Figures put first, on an article or on the home page, have a value at their place. */
export const keyFigures: Rule = ({ entries, indicators }) => {
  const places = new Set(entries.places?.value.places.map(({ id }) => id));
  const empty = (id: string, place: string): boolean => {
    const indicator = indicators.find((each) => each.id === id);
    return (
      indicator !== undefined && places.has(place) && observationsAt(indicator, place).length === 0
    );
  };
  const parts = (
    id: string,
    place: string,
  ): Pick<Problem, 'rule' | 'message'> & Partial<Problem> => ({
    rule: 'key-figure',
    message: `指标“${id}”在地区“${place}”没有数值`,
    found: id,
    hint: '换成在这个地区有观测值的指标，或先补上观测值。',
  });
  return [
    ...entries.articles.flatMap((entry) =>
      (entry.value.keyFigures ?? []).flatMap((id, index): Problem[] => {
        const place = entry.value.places[0] ?? '';
        return empty(id, place) ? [problemAt(entry, ['keyFigures', index], parts(id, place))] : [];
      }),
    ),
    ...(entries.site?.value.headlines ?? []).flatMap(({ indicator, place }, index): Problem[] =>
      entries.site && empty(indicator, place)
        ? [problemAt(entries.site, ['headlines', index], parts(indicator, place))]
        : [],
    ),
  ];
};
