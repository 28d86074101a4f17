import type { Chart } from 'chart.js';
import { textWidth, wrap } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import { type Shape, still, writeLines, writer } from './shape.ts';

/** Height of one number with its name and period. */
export const rowHeight = 140;

/** One to three values set large, side by side, or below each other where it is narrow, with hairlines between. */
export const bigNumber: Shape = (view, size, theme) => {
  const points = view.series[0]?.points ?? [];
  const columns = size.narrow ? 1 : points.length;
  const column = size.width / columns;
  const room = column - (columns > 1 ? 44 : 8);
  const digits = Math.min(
    ...points.map((point) => fitting(point?.text ?? '', size.narrow ? 52 : 60, room)),
  );
  return {
    type: 'bar',
    data: { labels: [...view.categories], datasets: [{ label: '', data: [] }] },
    options: {
      ...still,
      scales: { x: { display: false }, y: { display: false } },
      plugins: { tooltip: { enabled: false } },
    },
    plugins: [
      writer((chart) => {
        points.forEach((point, index) => {
          const x = size.narrow || index === 0 ? 0 : column * index + 12;
          const y = size.narrow ? index * rowHeight : (size.height - rowHeight) / 2;
          if (index > 0)
            rule(
              chart,
              theme,
              size.narrow ? [0, y, size.width, y] : [x - 24, y + 6, x - 24, y + rowHeight - 6],
            );
          writeValue(chart, theme, point?.text ?? '', x, y + 60, digits);
          const lines = wrap(view.categories[index] ?? '', size.text, room);
          const style = { size: size.text, font: theme.font, color: theme.ink };
          writeLines(chart.ctx, lines, x, y + 86, style);
          const small = { ...style, size: size.text - 2, color: theme.muted };
          const below = y + 86 + lines.length * size.text * 1.35;
          writeLines(chart.ctx, [point?.period ?? ''], x, below, small);
        });
      }),
    ],
  };
};

function rule(
  { ctx }: Chart,
  theme: Theme,
  [x1, y1, x2, y2]: readonly [number, number, number, number],
): void {
  ctx.save();
  ctx.strokeStyle = theme.hairline;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
  ctx.restore();
}

const parts = /^(\D*)([\d.,]+%?)(.*)$/u;
const smaller = 0.45;
const space = 0.06;

/** The largest size of the digits at which the whole value fits. */
function fitting(text: string, size: number, room: number): number {
  const [, before = '', digits = text, after = ''] = parts.exec(text) ?? [];
  const width = textWidth(digits, 1, true) + textWidth(before + after, smaller) + 3 * space;
  return Math.floor(Math.min(size, room / width));
}

/** Digits large; words of approximation, 万 and 亿, and the unit small on the same baseline. */
function writeValue(
  { ctx }: Chart,
  theme: Theme,
  text: string,
  x: number,
  baseline: number,
  size: number,
): void {
  const [, before = '', digits = text, after = ''] = parts.exec(text) ?? [];
  let left = x;
  ctx.save();
  ctx.fillStyle = theme.series[0] ?? theme.ink;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const [piece, scale] of [
    [before, smaller],
    [digits, 1],
    [after, smaller],
  ] as const) {
    if (piece === '') continue;
    const height = Math.round(size * scale);
    ctx.font = `${scale === 1 ? 'bold ' : ''}${height}px ${theme.font}`;
    ctx.fillText(piece, left, baseline);
    left += textWidth(piece, height, scale === 1) + size * space;
  }
  ctx.restore();
}
