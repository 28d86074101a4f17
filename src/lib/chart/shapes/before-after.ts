import { textWidth } from '../text-width.ts';
import { fixEnds } from './axis.ts';
import { breakRoom, writeBreaks } from './breaks.ts';
import { endsOf, widthOf, writeEnds, writeStarts } from './ends.ts';
import { lines } from './line.ts';
import { type Shape, still, writer } from './shape.ts';

/** Two moments and the slope between them, without a scale: what counts is how far each went. */
export const beforeAfter: Shape = (view, size, theme) => {
  const ends = endsOf(view, size, true);
  const half = (label = ''): number => textWidth(label, size.text) / 2;
  const starts = view.series.map(({ points }) => textWidth(points[0]?.text ?? '', size.text));
  const left = Math.ceil(Math.max(...starts.map((width) => width + 14), half(view.categories[0])));
  const right = Math.ceil(Math.max(widthOf(ends, size), half(view.categories.at(-1))));
  return {
    type: 'line',
    data: { labels: [...view.categories], datasets: lines(view, theme, true) },
    options: {
      ...still,
      layout: { padding: { top: 26 + breakRoom(view, size), right, left, bottom: 4 } },
      scales: {
        x: {
          grid: { color: theme.hairline, drawTicks: false },
          border: { display: false },
          afterFit: fixEnds,
          ticks: {
            color: theme.muted,
            font: { size: size.text - 1, family: theme.font },
            maxRotation: 0,
            autoSkip: false,
            padding: 10,
          },
        },
        y: { display: false, beginAtZero: true },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        writeBreaks(chart, view, size, theme);
        writeEnds(chart, view, size, theme, ends);
        writeStarts(chart, view, size, theme);
      }),
    ],
  };
};
