import { fill } from '../wording/fill.ts';
import type { ChartPoint, ChartView } from './view.ts';
import { chartWords } from './words.ts';

/**
 * What a chart shows, in a sentence or two for those who do not see it: each series from first to last, the highest
 * and the lowest of a list, every slice with its share, targets, corrections and changed definitions. Every number is a
 * text of the view.
 */
export function altText(view: Omit<ChartView, 'alt'>): string {
  const words = chartWords(view.script);
  const parts = view.axis === 'periods' ? overTime(view) : listed(view);
  const targets = view.targets?.map(({ name, text }) => name + text) ?? [];
  const told = [...parts, ...targets].join(words.comma);
  const footnotes = view.footnotes?.filter((each) => each !== words.unsure).join('') ?? '';
  // The signs lead the eye from a value to its note; the ear hears the note itself.
  return (view.title + words.stop + told + words.stop + footnotes).replaceAll(/[※┆]/g, '');
}

function overTime({ series, categories, script }: Omit<ChartView, 'alt'>): string[] {
  const words = chartWords(script);
  return series.map(({ label, points, change }) => {
    const all = points.flatMap((point, index) =>
      point ? [{ point, period: categories[index] ?? '' }] : [],
    );
    const known = all.filter(({ point }) => point.value !== null);
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return fill(words.one, { label, x: all[0]?.point.text ?? words.missing });
    if (first === last) return fill(words.at, { label, period: first.period, x: first.point.text });
    const ranked = known.toSorted((a, b) => value(a.point) - value(b.point));
    const ends = [first, last];
    const [low, high] = [ranked[0], ranked.at(-1)];
    const gaps = all.filter(({ point }) => point.value === null);
    return [
      fill(words.from, {
        label,
        a: first.period,
        x: first.point.text,
        b: last.period,
        y: last.point.text,
      }),
      ...(change ? [change] : []),
      ...(high && !ends.some(({ point }) => value(point) === value(high.point))
        ? [fill(words.highest, { label: high.period, x: high.point.text })]
        : []),
      ...(low && !ends.some(({ point }) => value(point) === value(low.point))
        ? [fill(words.lowest, { label: low.period, x: low.point.text })]
        : []),
      ...gaps.map(({ point, period }) => fill(words.one, { label: period, x: point.text })),
    ].join(words.pause);
  });
}

function value(point: ChartPoint): number {
  return point.value ?? 0;
}

function listed({ type, series, categories, script }: Omit<ChartView, 'alt'>): string[] {
  const words = chartWords(script);
  const items = categories.map((label, index) => ({
    label,
    point: series[0]?.points[index] ?? null,
  }));
  const one = ({ label, point }: { label: string; point: ChartPoint | null }): string => {
    const x = point?.text ?? words.missing;
    if (type === 'doughnut' && point?.detail)
      return fill(words.shareOf, { label, x, share: point.detail });
    return fill(words.one, { label, x: point?.detail ? `${x}（${point.detail}）` : x });
  };
  if (items.length <= 5 || type === 'big-number') return items.map(one);
  const ranked = items
    .filter(({ point }) => point !== null && point.value !== null)
    .toSorted((a, b) => (b.point?.value ?? 0) - (a.point?.value ?? 0));
  const [highest, lowest] = [ranked[0], ranked.at(-1)];
  return [
    ...(highest
      ? [fill(words.highest, { label: highest.label, x: highest.point?.text ?? '' })]
      : []),
    ...(lowest ? [fill(words.lowest, { label: lowest.label, x: lowest.point?.text ?? '' })] : []),
  ];
}
