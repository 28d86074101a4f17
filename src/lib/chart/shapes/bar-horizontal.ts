import { textWidth, wrap } from '../text-width.ts';
import { bars, writeValues } from './bars.ts';
import { writeBreaks } from './breaks.ts';
import { keysOf, writeKeys } from './keys.ts';
import { type Shape, still, writeLines, writer } from './shape.ts';

/** Rows from zero with their names at the left, for long names and many items. */
export const barHorizontal: Shape = (view, size, theme) => {
  const text = size.text - 1;
  const most = size.narrow ? 132 : 240;
  const labels = view.categories.map((label) => wrap(label, text, most));
  const widest = Math.max(...labels.flat().map((label) => textWidth(label, text)));
  const longest = Math.max(
    ...view.series.flatMap(({ points }) =>
      points.map((point) => textWidth(point?.text ?? '', size.text, true)),
    ),
  );
  const highest = Math.max(
    ...view.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
  );
  const grouped = view.series.length > 1;
  const { keys, height } = keysOf(view, size);
  return {
    type: 'bar',
    data: {
      labels,
      datasets: bars(view, theme, {
        categoryPercentage: grouped ? 0.8 : 0.6,
        barPercentage: grouped ? 0.9 : 1,
      }),
    },
    options: {
      ...still,
      indexAxis: 'y',
      layout: { padding: { top: height + 4, right: Math.ceil(longest) + 12, left: 0, bottom: 4 } },
      scales: {
        x: { display: false, beginAtZero: true, ...(highest > 0 && { max: highest }) },
        y: {
          grid: { display: false },
          border: { color: theme.muted },
          afterFit: (scale) => {
            scale.width = Math.ceil(widest) + 14;
          },
          ticks: {
            color: theme.ink,
            font: { size: text, family: theme.font },
            autoSkip: false,
            crossAlign: 'far',
            padding: 12,
          },
        },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        writeKeys(chart, keys, size, theme);
        writeBreaks(chart, view, size, theme);
        writeValues(chart, view, (x, y, value) => {
          writeLines(chart.ctx, [value], x + 8, y, {
            size: size.text,
            font: theme.font,
            color: theme.ink,
            bold: true,
          });
        });
      }),
    ],
  };
};
