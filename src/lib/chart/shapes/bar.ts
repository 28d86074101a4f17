import type { ChartView } from '../view.ts';
import type { Size } from '../size.ts';
import { textWidth, wrap } from '../text-width.ts';
import { fittingLabels, fixEnds, fixWidth, tickText } from './axis.ts';
import { bars, type Thickness, writeValues } from './bars.ts';
import { breakRoom, writeBreaks } from './breaks.ts';
import { keysOf, writeKeys } from './keys.ts';
import { highestTarget, targetRoom, type Written, writeTargets } from './targets.ts';
import { type Shape, still, writeLines, writer } from './shape.ts';

/** Columns from zero, each with its value on top; only where the values do not fit, a scale takes their place. */
export const bar: Shape = (view, size, theme) => {
  const room = targetRoom(view, size);
  const { slot, place, thickness } = measure(view, size);
  const { keys, height } = keysOf(view, size);
  const values = view.series.map(({ points }) =>
    points.map((point) => wrap(point?.text ?? '', size.text, place, true)),
  );
  const written = values.flat(2).every((line) => textWidth(line, size.text, true) <= place + 1);
  const highest = Math.max(
    highestTarget(view),
    ...view.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)),
  );
  const lines = Math.max(...values.flat().map((each) => each.length));
  const step = size.text * 1.3;
  const labels = labelsOf(view, size, slot);
  const overhang = textWidth(String(labels.at(-1)), size.text - 1) / 2 - slot / 3;
  return {
    type: 'bar',
    data: { labels, datasets: bars(view, theme, thickness) },
    options: {
      ...still,
      layout: {
        padding: {
          top: height + breakRoom(view, size) + (written ? lines * step + 6 : 12),
          right: Math.max(room, written ? 0 : overhang),
          left: 0,
          bottom: 4,
        },
      },
      scales: {
        x: {
          grid: { display: false },
          border: { color: theme.muted },
          afterFit: fixEnds,
          ticks: {
            color: theme.ink,
            font: { size: size.text - 1, family: theme.font },
            maxRotation: 0,
            autoSkip: false,
            padding: 6,
          },
        },
        y: {
          display: !written,
          beginAtZero: true,
          suggestedMax: highest,
          ...(written && highest > 0 && { max: highest }),
          grid: { color: theme.hairline, drawTicks: false },
          border: { display: false },
          afterFit: (scale) => {
            if (!written) fixWidth(scale, size.text - 2, 14);
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
        writeKeys(chart, keys, size, theme);
        writeBreaks(chart, view, size, theme, written ? lines * step : undefined);
        const boxes: Written[] = [];
        if (!written) {
          writeTargets(chart, view, size, theme, {});
          return;
        }
        writeValues(chart, view, (x, y, text) => {
          const each = wrap(text, size.text, place, true);
          const half = Math.max(...each.map((line) => textWidth(line, size.text, true))) / 2;
          const box = { left: x - half, right: x + half, bottom: y - 2 };
          boxes.push({ ...box, top: y - 14 - (each.length - 0.5) * step });
          writeLines(chart.ctx, each, x, y - 12 - (each.length - 1) * step, {
            size: size.text,
            font: theme.font,
            color: theme.ink,
            align: 'center',
            bold: true,
          });
        });
        writeTargets(chart, view, size, theme, { written: boxes });
      }),
    ],
  };
};

interface Measures {
  /** Pixels of the axis for one category. */
  slot: number;
  /** Pixels a value may take. */
  place: number;
  thickness: Thickness;
}

/** A lone bar may have its value wider than itself; bars in a group stand close and share the room. */
function measure(view: ChartView, size: Size): Measures {
  const slot = (size.width - targetRoom(view, size)) / view.categories.length;
  const count = view.series.length;
  if (count === 1) {
    const width = Math.min(slot * 0.6, size.narrow ? 72 : 104);
    const thickness = { categoryPercentage: 1, barPercentage: width / slot };
    return { slot, place: slot - 8, thickness };
  }
  const chunk = Math.min((slot * 0.88) / count, 112);
  const thickness = { categoryPercentage: (chunk * count) / slot, barPercentage: 0.94 };
  return { slot, place: chunk - 6, thickness };
}

/** Names of items are wrapped, periods that do not fit are left out. */
function labelsOf(view: ChartView, size: Size, slot: number): (string | string[])[] {
  const text = size.text - 1;
  const wide = view.categories.some((label) => textWidth(label, text) > slot - 6);
  return view.axis === 'periods' && wide
    ? fittingLabels(view.categories, text, size.width - targetRoom(view, size) - slot - 40)
    : view.categories.map((label) => wrap(label, text, slot - 8));
}
