import { chartView } from '#lib/chart/chart-view.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { Candidate } from '#lib/comparison/comparison.ts';
import { periodLabel } from '#lib/period.ts';
import type { ChartFigure } from '#lib/view/article.ts';
import type { Link } from '#lib/view/frame.ts';
import type { Context } from '../../context.ts';
import { figureOf } from '../chart-figure.ts';

/** A bar chart holds no more names than this. */
const most = 12;

/** Large groups in charts of bearable length, the largest values first. */
export function parts(group: readonly Candidate[]): Candidate[][] {
  const sorted = group.toSorted((a, b) => (b.observation.value ?? 0) - (a.observation.value ?? 0));
  const count = Math.ceil(sorted.length / most);
  const size = Math.ceil(sorted.length / count);
  return Array.from({ length: count }, (_, index) =>
    sorted.slice(index * size, (index + 1) * size),
  );
}

/** A chart nobody has filed: the values stand as they are, so that the drawing shows only these. */
export function barsOf(
  context: Context,
  candidates: readonly Candidate[],
  title: string,
  { href }: Link,
  idOf: (candidate: Candidate) => string,
): ChartFigure | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const indicators = candidates.map(({ indicator, observation }, index) => ({
    ...indicator,
    id: `i${index}`,
    observations: [observation],
    targets: [],
  }));
  const spec: ChartSpec = {
    id: `compare-${idOf(first)}-${first.observation.period.replace('/', '-')}-${candidates.length}`,
    title,
    type: 'bar-horizontal',
    series: candidates.map((candidate, index) => ({
      indicator: `i${index}`,
      place: candidate.observation.place,
      label: labelOf(context, candidate, candidates),
    })),
  };
  const { edition } = context;
  return figureOf({ ...chartView(spec, { indicators }, edition), title }, href);
}

/** The place where places are compared, the indicator where indicators are; the period where it differs. */
function labelOf(
  { library }: Context,
  { indicator, observation }: Candidate,
  all: readonly Candidate[],
): string {
  const isOne = all.every((each) => each.indicator === indicator);
  const place = library.places.find(({ id }) => id === observation.place)?.name;
  const name = isOne ? (place ?? observation.place) : (indicator.titleShort ?? indicator.title);
  const periods = new Set(all.map((each) => each.observation.period));
  return periods.size > 1 ? `${name}（${periodLabel(observation.period)}）` : name;
}
