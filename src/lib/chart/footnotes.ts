import type { Edition } from '../edition.ts';
import type { Observation } from '../indicator/schema.ts';
import { periodLabel } from '../period.ts';
import { fill } from '../wording/fill.ts';
import { isUnsure } from './unsure.ts';
import { labelOf, valueText } from './point.ts';
import type { ResolvedSeries } from './resolve.ts';
import type { ChartType } from './schema.ts';
import type { ChartView } from './view.ts';
import { chartWords } from './words.ts';

/** What the signs on a drawing mean: each correction of a drawn value, each change of definition, hollow points. */
export function footnotesOf(
  type: ChartType,
  resolved: readonly ResolvedSeries[],
  { axis, series }: Pick<ChartView, 'axis' | 'series'>,
  edition: Edition,
): string[] {
  const words = chartWords(edition.script);
  const inTime = axis === 'periods';
  const drawn = resolved.flatMap((each) =>
    (inTime ? each.observations : each.observations.slice(-1)).map((observation, index) => ({
      each,
      observation,
      first: index === 0,
    })),
  );
  const hollow = series.some(({ points }) => points.some(isUnsure));
  return [
    ...drawn.flatMap(({ each, observation }) => corrected(each, observation, edition)),
    ...(inTime ? drawn : []).flatMap(({ each, observation, first }) =>
      observation.break && !first
        ? fill(words.broken, {
            label: labelOf(each, edition),
            period: periodLabel(observation.period),
            how: ended(edition.text(observation.break)),
          })
        : [],
    ),
    ...((type === 'line' || type === 'before-after') && hollow ? [words.unsure] : []),
  ];
}

/** Everything that stands below a chart, as one text. */
export function noteOf({ note, footnotes = [] }: ChartView): string | undefined {
  const notes = [...(note ? [note] : []), ...footnotes];
  return notes.length > 0 ? notes.map(ended).join('') : undefined;
}

function corrected(
  each: ResolvedSeries,
  { period, corrections = [] }: Observation,
  edition: Edition,
): string[] {
  const text = (value: number | null, bound: Observation['bound']): string =>
    valueText(each.indicator, { value, bound }, edition);
  return corrections.map(({ date, was, wasBound, now, nowBound, reason }) =>
    fill(chartWords(edition.script).corrected, {
      date: periodLabel(date),
      label: labelOf(each, edition),
      period: periodLabel(period),
      was: text(was, wasBound),
      now: text(now, nowBound),
      reason: ended(edition.text(reason)),
    }),
  );
}

function ended(sentence: string): string {
  return /[。！？]$/.test(sentence) ? sentence : `${sentence}。`;
}
