import type { Chart } from 'chart.js';
import type { Size } from '../size.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import type { ChartPoint, ChartView, ChartViewSeries } from '../view.ts';
import { colorOf, spread, writeLines } from './shape.ts';

/** What stands at the right end of a series: the last value, then the name where there are several, then the move. */
export interface End {
  value: string;
  lines: readonly string[];
}

export function endsOf(view: ChartView, size: Size, withChange: boolean): End[] {
  const room = size.narrow ? 104 : 168;
  return view.series.map(({ label, points, change }) => ({
    value: points.findLast(known)?.text ?? '',
    lines: [
      ...(view.series.length > 1 ? wrap(label, size.text - 2, room) : []),
      ...(withChange && change ? wrap(change, size.text - 2, room) : []),
    ],
  }));
}

/** Pixels that the ends need at the right of the drawing. */
export function widthOf(ends: readonly End[], size: Size): number {
  const widths = ends.flatMap(({ value, lines }) => [
    textWidth(value, size.text, true),
    ...lines.map((line) => textWidth(line, size.text - 2)),
  ]);
  return Math.ceil(Math.max(0, ...widths)) + gap + 2;
}

/** Writes the ends beside the last points, moved apart where they would meet. */
export function writeEnds(
  chart: Chart,
  view: ChartView,
  size: Size,
  theme: Theme,
  ends: readonly End[],
): void {
  const { ctx, chartArea } = chart;
  const small = (size.text - 2) * 1.3;
  const drawn = view.series.flatMap((series, index) => {
    const point = lastElement(chart, series, index);
    return point ? [{ point, index, end: ends[index] ?? { value: '', lines: [] } }] : [];
  });
  const heights = spread(
    drawn.map(({ point }) => point.y),
    drawn.map(({ end }) => size.text * 1.3 + end.lines.length * small + (end.lines.length && 6)),
    size.text * 0.7,
    chartArea.bottom + size.text * 0.7,
  );
  // A label a little above its point still belongs to it; one line further, and a reader needs a lead.
  const moved = drawn.some(
    ({ point }, at) => Math.abs(point.y - (heights[at] ?? 0)) > size.text * 1.2,
  );
  drawn.forEach(({ point, index, end }, at) => {
    const y = heights[at] ?? point.y;
    const x = point.x + gap;
    if (moved) lead(ctx, colorOf(theme, index), point, x - 3, y);
    const style = { size: size.text, font: theme.font, color: theme.ink };
    writeLines(ctx, [end.value], x, y, { ...style, bold: true });
    writeLines(ctx, end.lines, x, y + size.text * 0.65 + small / 2, {
      ...style,
      size: size.text - 2,
      color: theme.muted,
    });
  });
}

/** Heights of the last points: where the ends are written unless they meet. */
export function endHeights(chart: Chart, view: ChartView): number[] {
  return view.series.flatMap((series, index) => lastElement(chart, series, index)?.y ?? []);
}

/** A fine line from a point to its label. */
function lead(
  ctx: Chart['ctx'],
  color: string,
  from: { x: number; y: number },
  x: number,
  y: number,
): void {
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(from.x + 5, from.y);
  ctx.lineTo(x, y);
  ctx.stroke();
  ctx.restore();
}

/** First values at the left of the first points, for drawings without a scale. */
export function writeStarts(chart: Chart, view: ChartView, size: Size, theme: Theme): void {
  const starts = view.series.flatMap(({ points }, index) => {
    const at = points.findIndex(known);
    const element = chart.getDatasetMeta(index).data[at];
    return element && at === 0 ? [{ element, text: points[at]?.text ?? '' }] : [];
  });
  const heights = spread(
    starts.map(({ element }) => element.y),
    starts.map(() => size.text * 1.35),
    size.text * 0.7,
    chart.chartArea.bottom + size.text * 0.7,
  );
  starts.forEach(({ element, text }, index) => {
    writeLines(chart.ctx, [text], element.x - gap, heights[index] ?? element.y, {
      size: size.text,
      font: theme.font,
      color: theme.ink,
      align: 'right',
    });
  });
}

/** First value of a single series, on the side of its point that the line leaves free, beside the scale's lines. */
export function writeFirst(chart: Chart, view: ChartView, size: Size, theme: Theme): void {
  const points = view.series[0]?.points ?? [];
  const at = points.findIndex(known);
  const next = points.findIndex((point, index) => index > at && known(point));
  const [first, second] = [at, next].map((index) => chart.getDatasetMeta(0).data[index]);
  if (!first || !second) return;
  const text = points[at]?.text ?? '';
  const slope = Math.max(0, (first.y - second.y) / (second.x - first.x));
  const rise = slope * textWidth(text, size.text);
  const below = first.y + size.text * 1.4;
  const above = first.y - size.text * 1.3;
  const fits = below < chart.chartArea.bottom - size.text;
  const usual = slope > 0 && fits ? below : above;
  const clear = rise < size.text ? [usual, above - rise] : [usual];
  const y = clear.find((each) => !onScaleLine(chart, each, size)) ?? usual;
  writeLines(chart.ctx, [text], first.x + 2, y, {
    size: size.text,
    font: theme.font,
    color: theme.ink,
  });
}

/** True where a label would stand on a line of the scale, and read as if it belonged to its number. */
function onScaleLine({ scales: { y: scale } }: Chart, at: number, { text }: Size): boolean {
  return (
    scale?.ticks.some((_, index) => Math.abs(scale.getPixelForTick(index) - at) < text * 0.6) ??
    false
  );
}

/** Pixels between a point and its label. */
const gap = 14;

function known(point: ChartPoint | null): boolean {
  return point !== null && point.value !== null;
}

function lastElement(
  chart: Chart,
  { points }: ChartViewSeries,
  index: number,
): { x: number; y: number } | undefined {
  return chart.getDatasetMeta(index).data[points.findLastIndex(known)];
}
