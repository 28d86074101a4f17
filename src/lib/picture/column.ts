import { wrap } from '../chart/text-width.ts';
import type { Line } from './picture.ts';

/** How the lines of a paragraph look. */
export interface Type {
  size: number;
  color: string;
  bold?: boolean;
  /** Distance of lines in parts of the size. */
  leading?: number;
}

/** Lines of a paragraph from a corner down, and where the next thing may begin. */
export interface Paragraph {
  lines: readonly Line[];
  bottom: number;
}

/** A text set in lines of at most `width`; at most `most` of them, the last one ends in “…” when there is more. */
export function paragraph(
  text: string,
  { x, y, width, most = 9 }: { x: number; y: number; width: number; most?: number },
  { size, color, bold = false, leading = 1.4 }: Type,
): Paragraph {
  const all = wrap(text, size, width, bold);
  const kept = all.slice(0, most);
  if (all.length > most) kept[most - 1] = `${kept[most - 1]?.slice(0, -1) ?? ''}…`;
  const step = size * leading;
  return {
    lines: kept.map((line, index) => ({
      text: line,
      x,
      y: y + (index + 0.5) * step,
      size,
      color,
      ...(bold && { bold }),
    })),
    bottom: y + kept.length * step,
  };
}

/** The largest of these sizes at which a text takes no more than `most` lines; the smallest when none does. */
export function fittingSize(
  text: string,
  sizes: readonly number[],
  { width, most, bold }: { width: number; most: number; bold: boolean },
): number {
  const fits = sizes.find((size) => wrap(text, size, width, bold).length <= most);
  return fits ?? sizes.at(-1) ?? 16;
}
