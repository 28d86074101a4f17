import type { Chart } from 'chart.js';
import { textWidth, wrap } from '../text-width.ts';
import type { ChartView } from '../view.ts';
import type { Size } from '../size.ts';
import type { Theme } from '../theme.ts';
import { tickText } from './axis.ts';
import { colorOf, type Shape, spread, still, writeLines, writer } from './shape.ts';

/** Series over periods: first and last values written, names at the end of the lines instead of a legend. */
export const line: Shape = (view, size, theme) => configuration(view, size, theme, false);

/** The same between two moments only, without a scale: what counts is the slope. */
export const beforeAfter: Shape = (view, size, theme) => configuration(view, size, theme, true);

function configuration(
  view: ChartView,
  size: Size,
  theme: Theme,
  slope: boolean,
): ReturnType<Shape> {
  const highest = Math.max(
    ...view.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
  );
  const names = endLabels(view, size);
  const right = Math.max(...names.flat().map((text) => textWidth(text, size.text, true))) + 14;
  const left = slope
    ? Math.max(...view.series.map(({ points }) => textWidth(points[0]?.text ?? '', size.text))) + 14
    : 8;
  return {
    type: 'line',
    data: {
      labels: [...view.categories],
      datasets: view.series.map(({ label, points }, index) => ({
        label,
        data: points.map((point) => point?.value ?? null),
        borderColor: colorOf(theme, index),
        backgroundColor: colorOf(theme, index),
        borderWidth: index === 0 ? 3 : 2.25,
        pointRadius: slope || view.categories.length < 9 ? 4.5 : 0,
        pointHoverRadius: 6,
        borderDash: index % 3 === 2 ? [6, 4] : [],
        spanGaps: false,
        clip: false,
      })),
    },
    options: {
      ...still,
      layout: { padding: { top: 30, right, left, bottom: 4 } },
      scales: {
        x: {
          offset: false,
          grid: { display: slope, color: theme.hairline, drawTicks: false },
          border: { display: !slope, color: theme.muted },
          ticks: {
            color: theme.muted,
            font: { size: size.text - 1, family: theme.font },
            maxRotation: 0,
            autoSkipPadding: 16,
            padding: 8,
          },
        },
        y: {
          display: !slope,
          beginAtZero: true,
          grid: { color: theme.hairline, drawTicks: false },
          border: { display: false },
          ticks: {
            color: theme.muted,
            font: { size: size.text - 2, family: theme.font },
            maxTicksLimit: 5,
            padding: 8,
            callback: (value) => tickText(Number(value), highest, view.script),
          },
        },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        writeEnds(chart, view, size, theme, names);
        if (slope) writeStarts(chart, view, size, theme);
        else if (view.series.length === 1) writeFirst(chart, view, size, theme);
      }),
    ],
  };
}

/** Lines written at the right end of each series: its last value, and its name where there are several. */
function endLabels(view: ChartView, size: Size): string[][] {
  return view.series.map(({ label, points }) => {
    const last = points.findLast((point) => point !== null && point.value !== null)?.text ?? '';
    return view.series.length === 1
      ? [last]
      : [last, ...wrap(label, size.text - 2, size.narrow ? 96 : 150)];
  });
}

function writeEnds(
  chart: Chart,
  view: ChartView,
  size: Size,
  theme: Theme,
  names: readonly string[][],
): void {
  const ends = view.series.map(({ points }, index) => {
    const at = points.findLastIndex((point) => point !== null && point.value !== null);
    return chart.getDatasetMeta(index).data[at];
  });
  const room = Math.max(...names.map((lines) => lines.length)) * size.text * 1.3 + 4;
  const heights = spread(
    ends.map((end) => end?.y ?? 0),
    room,
  );
  ends.forEach((end, index) => {
    const [value = '', ...name] = names[index] ?? [];
    if (!end) return;
    const y = (heights[index] ?? end.y) - (name.length * size.text * 1.3) / 2;
    const style = { size: size.text, font: theme.font, color: theme.ink, bold: true };
    writeLines(chart.ctx, [value], end.x + 12, y, style);
    writeLines(chart.ctx, name, end.x + 12, y + size.text * 1.25, {
      ...style,
      size: size.text - 2,
      color: theme.muted,
      bold: false,
    });
  });
}

function writeStarts(chart: Chart, view: ChartView, size: Size, theme: Theme): void {
  const starts = view.series.map((_, index) => chart.getDatasetMeta(index).data[0]);
  const heights = spread(
    starts.map((start) => start?.y ?? 0),
    size.text * 1.35,
  );
  starts.forEach((start, index) => {
    const text = view.series[index]?.points[0]?.text;
    if (!start || !text) return;
    writeLines(chart.ctx, [text], start.x - 12, heights[index] ?? start.y, {
      size: size.text,
      font: theme.font,
      color: theme.ink,
      align: 'right',
    });
  });
}

function writeFirst(chart: Chart, view: ChartView, size: Size, theme: Theme): void {
  const points = view.series[0]?.points ?? [];
  const at = points.findIndex((point) => point !== null && point.value !== null);
  const [first, next] = chart.getDatasetMeta(0).data.slice(at);
  if (!first || at === points.length - 1) return;
  // The line leaves the label alone: it rises away from one below, falls away from one above.
  const below = next !== undefined && next.y < first.y;
  const y = first.y + (below ? 22 : -20);
  writeLines(chart.ctx, [points[at]?.text ?? ''], first.x + 2, y, {
    size: size.text,
    font: theme.font,
    color: theme.ink,
  });
}
