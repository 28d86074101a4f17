import { textWidth } from '../chart/text-width.ts';

/** What decides how high an embed page is. */
export interface Laid {
  title: string;
  /** Lines of small print below and above the drawing. */
  lines: readonly string[];
  /** Size of each drawing in CSS pixels. */
  wide: Box;
  narrow: Box;
}

interface Box {
  width: number;
  height: number;
}

/** Measures of `embed.css`, in CSS pixels. */
const page = {
  padding: 8,
  title: 17,
  titleLine: 25.5,
  text: 13,
  textLine: 25,
  wideFrom: 560,
  narrowMost: 432,
};
const around = 8 + 8 + 12 + 4 + 44 + 9;

/**
 * Height of an embed page in CSS pixels at a width of the frame, reckoned without a browser; fonts differ, so it may
 * be wrong by a line.
 */
export function heightAt(width: number, { title, lines, wide, narrow }: Laid): number {
  const inner = width - 2 * page.padding;
  const drawing =
    width >= page.wideFrom
      ? (inner * wide.height) / wide.width
      : (Math.min(inner, page.narrowMost) * narrow.height) / narrow.width;
  const count = lines.reduce((sum, line) => sum + linesOf(line, page.text, inner), 0);
  const titleLines = linesOf(title, page.title, inner);
  return Math.ceil(drawing + titleLines * page.titleLine + count * page.textLine + around);
}

/** Lines a text fills; a line ends up to a character early, because marks do not begin one. */
function linesOf(text: string, size: number, width: number): number {
  return Math.ceil(textWidth(text, size) / (width - size));
}

/** Where the height is greatest: at the least width, and where each drawing is largest. */
const extremes = [280, page.narrowMost + 2 * page.padding, page.wideFrom - 1, 1000];

/**
 * Height that shows everything from 280 to 1000 pixels, for hosts in which no script may fit it; a line to spare.
 */
export function safeHeight(laid: Laid): number {
  return page.textLine + Math.max(...extremes.map((width) => heightAt(width, laid)));
}
