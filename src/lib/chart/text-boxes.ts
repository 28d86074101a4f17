import { textWidth } from './text-width.ts';

/** A text of a drawing and the room it takes, in the drawing's pixels. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Every text of a drawing of ours with its box, by the measuring table: what tests hold against each other. */
export function textBoxes(svg: string): TextBox[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const read = (name: string): string | undefined =>
        new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1];
      const size = Number(read('font-size'));
      const [x, y] = [Number(read('x')), Number(read('y'))];
      const width = textWidth(text, size, read('font-weight') !== undefined);
      const shift = { middle: width / 2, end: width }[read('text-anchor') ?? ''] ?? 0;
      return {
        text,
        left: x - shift,
        right: x - shift + width,
        top: y - size * 0.84,
        bottom: y + size * 0.08,
      };
    },
  );
}

/** Pairs of texts that lie on each other by more than a pixel. */
export function collisions(boxes: readonly TextBox[]): [string, string][] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
      )
      .map((other): [string, string] => [one.text, other.text]),
  );
}

/** Texts that leave a drawing of this size by more than a pixel. */
export function clipped(boxes: readonly TextBox[], width: number, height: number): string[] {
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        left < -1 || right > width + 1 || top < -1 || bottom > height + 1,
    )
    .map(({ text }) => text);
}
