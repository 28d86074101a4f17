import type { Chart } from 'chart.js';
import { textWidth, wrap } from '../text-width.ts';
import { type Shape, still, writeLines, writer } from './shape.ts';

/** One to three values set large, side by side, or below each other where it is narrow. */
export const bigNumber: Shape = (view, size, theme) => {
  const points = view.series[0]?.points ?? [];
  const columns = size.narrow ? 1 : points.length;
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
          const x = size.narrow ? 8 : (size.width / columns) * index + 8;
          const y = size.narrow ? index * 150 + 52 : size.height / 2 - 22;
          const room = size.width / columns - 24;
          const digits = fitting(point?.text ?? '', size.narrow ? 54 : 60, room);
          writeValue(
            chart,
            point?.text ?? '',
            x,
            y,
            digits,
            theme.series[0] ?? theme.ink,
            theme.font,
          );
          const lines = wrap(view.categories[index] ?? '', size.text, room).slice(0, 2);
          writeLines(chart.ctx, lines, x, y + 50, {
            size: size.text,
            font: theme.font,
            color: theme.ink,
          });
          const below = y + 50 + lines.length * size.text * 1.3;
          writeLines(chart.ctx, [point?.period ?? ''], x, below, {
            size: size.text - 2,
            font: theme.font,
            color: theme.muted,
          });
        });
      }),
    ],
  };
};

const parts = /^(\D*)([\d.,]+%?)(.*)$/u;
const smaller = 0.45;

/** The largest size of the digits at which the whole value fits. */
function fitting(text: string, size: number, room: number): number {
  const [, before = '', digits = text, after = ''] = parts.exec(text) ?? [];
  const width = textWidth(digits, 1, true) + textWidth(before + after, smaller) + 0.2;
  return Math.min(size, room / width);
}

/** Digits large; words of approximation, 万 and 亿, and the unit small on the same baseline. */
function writeValue(
  { ctx }: Chart,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string,
  font: string,
): void {
  const [, before = '', digits = text, after = ''] = parts.exec(text) ?? [];
  let left = x;
  ctx.save();
  ctx.fillStyle = color;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'alphabetic';
  for (const [piece, scale] of [
    [before, smaller],
    [digits, 1],
    [after, smaller],
  ] as const) {
    if (piece === '') continue;
    ctx.font = `${scale === 1 ? 'bold ' : ''}${Math.round(size * scale)}px ${font}`;
    ctx.fillText(piece, left, y + size * 0.36);
    left += textWidth(piece, size * scale, scale === 1) + size * 0.08;
  }
  ctx.restore();
}
