import type { Chart, ChartConfiguration, ChartType, Plugin } from 'chart.js';
import type { Size } from '../size.ts';
import type { Theme } from '../theme.ts';
import type { ChartView } from '../view.ts';

/** What each of our seven types hands to Chart.js. */
export type ShapeConfiguration = ChartConfiguration<
  ChartType,
  (number | null)[],
  string | string[]
>;

/** A type of chart: a pure function of view, size and theme. */
export type Shape = (view: ChartView, size: Size, theme: Theme) => ShapeConfiguration;

interface TextStyle {
  size: number;
  color: string;
  font: string;
  align?: 'left' | 'center' | 'right';
  bold?: boolean;
}

type Context = Chart['ctx'];

/** Writes lines below each other; `y` is the middle of the first. */
export function writeLines(
  ctx: Context,
  lines: readonly string[],
  x: number,
  y: number,
  style: TextStyle,
): void {
  ctx.save();
  ctx.font = `${style.bold ? 'bold ' : ''}${style.size}px ${style.font}`;
  ctx.fillStyle = style.color;
  ctx.textAlign = style.align ?? 'left';
  ctx.textBaseline = 'middle';
  lines.forEach((line, index) => {
    ctx.fillText(line, x, y + index * style.size * 1.3);
  });
  ctx.restore();
}

/** A plugin that writes on a finished drawing. */
export function writer(write: (chart: Chart) => void): Plugin {
  return { id: 'writer', afterDatasetsDraw: write };
}

/**
 * Moves labels apart until each has its room below it, keeping their order and staying between `from` and `to`.
 * @example spread([10, 12], [20, 20], 0, 100) // [1, 21]
 */
export function spread(
  positions: readonly number[],
  rooms: readonly number[],
  from: number,
  to: number,
): number[] {
  const order = positions
    .map((_, index) => index)
    .sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const sorted = order.map((index) => ({
    index,
    y: positions[index] ?? 0,
    room: rooms[index] ?? 0,
  }));
  for (let round = 0; round < 60; round += 1) {
    sorted.forEach((lower, at) => {
      const upper = sorted[at - 1];
      if (!upper) return;
      const overlap = Math.max(0, upper.room - (lower.y - upper.y));
      upper.y -= overlap / 2;
      lower.y += overlap / 2;
    });
  }
  let limit = to;
  for (const each of sorted.toReversed()) {
    each.y = Math.min(each.y, limit - each.room);
    limit = each.y;
  }
  limit = from;
  for (const each of sorted) {
    each.y = Math.max(each.y, limit);
    limit = each.y + each.room;
  }
  const placed = [...positions];
  for (const { index, y } of sorted) placed[index] = y;
  return placed;
}

/** Options all types share: a fixed drawing area, no animation, no legend. */
export const still = {
  responsive: false,
  maintainAspectRatio: false,
  animation: false,
  events: [] as [],
} as const;

/** Colour of a series by its place in the order. */
export function colorOf(theme: Theme, index: number): string {
  return theme.series[index % theme.series.length] ?? theme.ink;
}
