import type { ChartDataset } from 'chart.js';
import { textWidth } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import { isUnsure } from '../unsure.ts';
import type { ChartView } from '../view.ts';
import { fittingLabels, fixEnds, fixWidth, tickText } from './axis.ts';
import { breakRoom, isBroken, writeBreaks } from './breaks.ts';
import { endHeights, endsOf, widthOf, writeEnds, writeFirst } from './ends.ts';
import { writeGaps } from './gaps.ts';
import { writeSigns } from './signs.ts';
import { highestTarget, targetRoom, writeTargets } from './targets.ts';
import { colorOf, type Shape, still, writer } from './shape.ts';

/** Series over periods: first and last values written, names at the end of the lines instead of a legend. */
export const line: Shape = (view, size, theme) => {
  const highest = Math.max(
    0,
    highestTarget(view),
    ...view.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
  );
  const ends = endsOf(view, size, false);
  const right = Math.max(
    widthOf(ends, size),
    targetRoom(view, size),
    textWidth(view.categories.at(-1) ?? '', size.text) / 2,
  );
  const plot = size.width - right - 60;
  return {
    type: 'line',
    data: {
      labels: fittingLabels(view.categories, size.text - 1, plot),
      datasets: lines(view, theme, view.categories.length < 9),
    },
    options: {
      ...still,
      layout: { padding: { top: 26 + breakRoom(view, size), right, left: 4, bottom: 4 } },
      scales: {
        x: {
          offset: false,
          grid: { display: false },
          border: { color: theme.muted },
          afterFit: fixEnds,
          ticks: {
            color: theme.muted,
            font: { size: size.text - 1, family: theme.font },
            maxRotation: 0,
            autoSkip: false,
            padding: 8,
          },
        },
        y: {
          beginAtZero: true,
          suggestedMax: highestTarget(view),
          grid: { color: theme.hairline, drawTicks: false },
          border: { display: false },
          afterFit: (scale) => {
            fixWidth(scale, size.text - 2, 14);
          },
          ticks: {
            color: theme.muted,
            font: { size: size.text - 2, family: theme.font },
            maxTicksLimit: 5,
            padding: 10,
            callback: (value) => tickText(Number(value), highest, view),
          },
        },
      },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        writeBreaks(chart, view, size, theme);
        writeTargets(chart, view, size, theme, { taken: endHeights(chart, view) });
        writeSigns(chart, view, size, theme);
        writeEnds(chart, view, size, theme, ends);
        writeGaps(chart, view, size, theme);
        if (view.series.length === 1) writeFirst(chart, view, size, theme);
      }),
    ],
  };
};

/** Series as lines; every third is dashed, so that grey print tells them apart. Hollow points are uncertain values. */
export function lines(
  view: ChartView,
  theme: Theme,
  dots: boolean,
): ChartDataset<'line', (number | null)[]>[] {
  return view.series.map(({ label, points }, index) => ({
    label,
    data: points.map((point) => point?.value ?? null),
    borderColor: colorOf(theme, index),
    backgroundColor: colorOf(theme, index),
    borderWidth: index === 0 ? 3 : 2.25,
    pointBackgroundColor: points.map((point) =>
      isUnsure(point) ? theme.paper : colorOf(theme, index),
    ),
    pointBorderWidth: 2,
    pointRadius: points.map((point) => (dots || isUnsure(point) ? 4.5 : 0)),
    pointHoverRadius: 6,
    borderDash: index % 3 === 2 ? [6, 4] : [],
    spanGaps: false,
    // A line across a change of definition would join what must not be compared.
    segment: {
      borderColor: (segment) => (isBroken(points, segment) ? 'transparent' : undefined),
    },
    clip: false,
  }));
}
