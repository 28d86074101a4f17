import type { Chart } from 'chart.js';
import { textWidth, wrap } from '../text-width.ts';
import type { ChartView } from '../view.ts';
import type { Size } from '../size.ts';
import type { Theme } from '../theme.ts';
import { colorOf, type Shape, still, writeLines, writer } from './shape.ts';

/** Columns from zero, each with its value on top; no scale is needed beside written values. */
export const bar: Shape = (view, size, theme) => {
  const slot = (size.width - 16) / view.categories.length;
  const labels = view.categories.map((text) => wrap(text, size.text - 1, slot - 10));
  const grouped = view.series.length > 1;
  return {
    type: 'bar',
    data: {
      labels,
      datasets: datasets(view, theme, {
        maxBarThickness: grouped ? 72 : 96,
        categoryPercentage: 0.74,
        barPercentage: grouped ? 0.92 : 0.78,
      }),
    },
    options: {
      ...still,
      layout: {
        padding: {
          top: (grouped ? 52 : 30) + (size.narrow && grouped ? 22 * view.series.length : 0),
          right: 8,
          left: 8,
          bottom: 4,
        },
      },
      scales: {
        x: {
          grid: { display: false },
          border: { color: theme.muted },
          ticks: {
            color: theme.ink,
            font: { size: size.text - 1, family: theme.font },
            maxRotation: 0,
            autoSkip: false,
            padding: 6,
          },
        },
        y: { display: false, beginAtZero: true },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        writeValues(chart, view, (x, y, text) => {
          const lines = wrap(text, size.text, Math.max(slot / view.series.length - 2, 60));
          writeLines(chart.ctx, lines, x, y - 12 - (lines.length - 1) * size.text * 1.3, {
            size: size.text,
            font: theme.font,
            color: theme.ink,
            align: 'center',
            bold: true,
          });
        });
        if (grouped) writeKeys(chart, view, size, theme);
      }),
    ],
  };
};

/** Rows from zero with their names at the left, for long names and many items. */
export const barHorizontal: Shape = (view, size, theme) => {
  const nameWidth = size.narrow ? 118 : 220;
  const labels = view.categories.map((text) => wrap(text, size.text - 1, nameWidth - 12));
  const longest = Math.max(
    ...view.series.flatMap(({ points }) =>
      points.map((point) => textWidth(point?.text ?? '', size.text, true)),
    ),
  );
  const grouped = view.series.length > 1;
  return {
    type: 'bar',
    data: {
      labels,
      datasets: datasets(view, theme, {
        maxBarThickness: 30,
        categoryPercentage: 0.78,
        barPercentage: 0.86,
      }),
    },
    options: {
      ...still,
      indexAxis: 'y',
      layout: { padding: { top: grouped ? 34 : 4, right: longest + 16, left: 0, bottom: 4 } },
      scales: {
        x: { display: false, beginAtZero: true },
        y: {
          grid: { display: false },
          border: { color: theme.muted },
          afterFit: (scale) => {
            scale.width = nameWidth;
          },
          ticks: {
            color: theme.ink,
            font: { size: size.text - 1, family: theme.font },
            autoSkip: false,
            crossAlign: 'far',
            padding: 8,
          },
        },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        writeValues(chart, view, (x, y, text) => {
          writeLines(chart.ctx, [text], x + 8, y, {
            size: size.text,
            font: theme.font,
            color: theme.ink,
            bold: true,
          });
        });
        if (grouped) writeKeys(chart, view, size, theme);
      }),
    ],
  };
};

interface Thickness {
  maxBarThickness: number;
  categoryPercentage: number;
  barPercentage: number;
}

function datasets(
  view: ChartView,
  theme: Theme,
  thickness: Thickness,
): ReturnType<Shape>['data']['datasets'] {
  return view.series.map(({ label, points }, index) => ({
    ...thickness,
    label,
    data: points.map((point) => point?.value ?? null),
    backgroundColor: colorOf(theme, index),
    minBarLength: 2,
  }));
}

/** Values and the words for gaps, each at the end of its bar. */
function writeValues(
  chart: Chart,
  view: ChartView,
  write: (x: number, y: number, text: string) => void,
): void {
  view.series.forEach(({ points }, index) => {
    const { data } = chart.getDatasetMeta(index);
    points.forEach((point, at) => {
      const element = data[at];
      if (!point || !element) return;
      const { chartArea } = chart;
      const horizontal = chart.options.indexAxis === 'y';
      const [x, y] =
        point.value === null
          ? horizontal
            ? [chartArea.left, element.y]
            : [element.x, chartArea.bottom]
          : [element.x, element.y];
      write(x, y, point.text);
    });
  });
}

/** Names of the series with their colour, in one row above the bars, or one below the other where it is narrow. */
function writeKeys(chart: Chart, view: ChartView, size: Size, theme: Theme): void {
  const { ctx } = chart;
  let [x, y] = [8, 14];
  view.series.forEach(({ label }, index) => {
    ctx.save();
    ctx.fillStyle = colorOf(theme, index);
    ctx.fillRect(x, y - 6, 12, 12);
    ctx.restore();
    writeLines(ctx, [label], x + 18, y, {
      size: size.text - 2,
      font: theme.font,
      color: theme.muted,
    });
    if (size.narrow) y += 22;
    else x += 18 + textWidth(label, size.text - 2) + 24;
  });
}
