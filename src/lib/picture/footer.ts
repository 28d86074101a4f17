import type { Type } from './column.ts';
import { paragraph } from './column.ts';
import type { Bar, Line } from './picture.ts';

/** The foot of a picture: a hairline, at its left lines of origin, at its right the name of the site. */
export interface Footer {
  bars: readonly Bar[];
  lines: readonly Line[];
  /** Where the foot begins: what stands above must end before. */
  top: number;
}

interface Sheet {
  width: number;
  height: number;
  margin: number;
}

/** Sets a foot from the bottom of a sheet upwards. */
export function footerOf(
  { width, height, margin }: Sheet,
  texts: readonly string[],
  name: string,
  { small, strong, hairline }: { small: Type; strong: Type; hairline: string },
): Footer {
  const room = width - 2 * margin;
  const aside = name.length * strong.size + margin;
  const set = (y: number): { lines: readonly Line[]; bottom: number } =>
    texts.reduce<{ lines: readonly Line[]; bottom: number }>(
      ({ lines, bottom }, text, index) => {
        const wide = index === 0 ? room - aside : room;
        const next = paragraph(text, { x: margin, y: bottom, width: wide, most: 2 }, small);
        return { lines: [...lines, ...next.lines], bottom: next.bottom };
      },
      { lines: [], bottom: y },
    );
  const gap = small.size;
  const top = height - margin * 0.75 - set(0).bottom - gap;
  const right: Line = {
    text: name,
    x: width - margin,
    y: top + gap + (small.size * (small.leading ?? 1.4)) / 2,
    size: strong.size,
    color: strong.color,
    bold: true,
    align: 'right',
  };
  return {
    bars: [{ x: margin, y: top, width: room, height: 1, color: hairline }],
    lines: [...set(top + gap).lines, right],
    top,
  };
}
