import type { Chart } from 'chart.js';
import type { Size } from '../size.ts';
import { textWidth, wrap } from '../text-width.ts';
import type { Theme } from '../theme.ts';
import type { ChartView } from '../view.ts';
import { colorOf, writeLines } from './shape.ts';

interface Key {
  x: number;
  y: number;
  text: string;
}

const row = 24;

/** Names of several series with their colours, in rows above the bars: where each stands, and the height of all. */
export function keysOf(view: ChartView, size: Size): { keys: readonly Key[]; height: number } {
  if (view.series.length < 2) return { keys: [], height: 0 };
  let [x, y] = [0, row / 2];
  const keys = view.series.map(({ label }) => {
    const [text = ''] = wrap(label, size.text - 1, size.width - 24);
    const width = 18 + textWidth(text, size.text - 1) + 24;
    if (x > 0 && x + width > size.width) [x, y] = [0, y + row];
    const key = { x, y, text };
    x += width;
    return key;
  });
  return { keys, height: y + row / 2 + 10 };
}

export function writeKeys(chart: Chart, keys: readonly Key[], size: Size, theme: Theme): void {
  const { ctx } = chart;
  keys.forEach(({ x, y, text }, index) => {
    ctx.save();
    ctx.fillStyle = colorOf(theme, index);
    ctx.fillRect(x, y - 6, 12, 12);
    ctx.restore();
    writeLines(ctx, [text], x + 18, y, {
      size: size.text - 1,
      font: theme.font,
      color: theme.ink,
    });
  });
}
