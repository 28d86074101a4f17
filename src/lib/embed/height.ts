import { wrap } from '../chart/text-width.ts';

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
const page = { padding: 8, title: 17, titleLine: 25.5, text: 13, textLine: 25, wideFrom: 560 };
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
      : (Math.min(inner, 432) * narrow.height) / narrow.width;
  const count = lines.reduce((sum, line) => sum + wrap(line, page.text, inner).length, 0);
  const titleLines = wrap(title, page.title, inner, true).length;
  return Math.ceil(drawing + titleLines * page.titleLine + count * page.textLine + around);
}

/**
 * Height that shows everything from 280 to 1000 pixels, for hosts in which no script may fit it; a line to spare.
 */
export function safeHeight(laid: Laid): number {
  const most = Math.max(
    ...[280, 320, 360, 480, 559, 800, 1000].map((width) => heightAt(width, laid)),
  );
  return most + page.textLine;
}
