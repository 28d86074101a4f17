/** Colours of a drawing reduced to a few; all colours are pixels of four bytes read as one number (R lowest). */
export interface Palette {
  colours: readonly number[];
  /** Place of the entry that stands for a colour of the drawing. */
  indexOf: ReadonlyMap<number, number>;
}

interface Counted {
  colour: number;
  count: number;
}

/** How far a box reaches along its longest side, and on which. */
interface Extent {
  shift: number;
  range: number;
}

const channels = [0, 8, 16];

/**
 * At most `most` colours for a drawing. The box of colours that reaches farthest is halved until there are enough;
 * each is painted in its most frequent colour, so that grounds, bars and ink keep theirs exactly.
 */
export function paletteOf(pixels: Uint32Array, most: number): Palette {
  const boxes = [{ colours: counted(pixels), extent: { shift: 0, range: 0 } }];
  for (const box of boxes) box.extent = extentOf(box.colours);
  while (boxes.length < most) {
    const widest = boxes.reduce((a, b) => (b.extent.range > a.extent.range ? b : a));
    if (widest.extent.range === 0) break;
    const [low, high] = halves(widest.colours, widest.extent.shift);
    boxes.splice(
      boxes.indexOf(widest),
      1,
      ...[low, high].map((colours) => ({ colours, extent: extentOf(colours) })),
    );
  }
  const indexOf = new Map(
    boxes.flatMap(({ colours }, index) => colours.map(({ colour }) => [colour, index] as const)),
  );
  return { colours: boxes.map(({ colours }) => mostFrequent(colours)), indexOf };
}

/** Runs are counted at once: most of a drawing is its ground. */
function counted(pixels: Uint32Array): Counted[] {
  const counts = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= pixels.length; at += 1) {
    const colour = pixels[from] ?? 0;
    if (at < pixels.length && pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return [...counts].map(([colour, count]) => ({ colour, count }));
}

function extentOf(colours: readonly Counted[]): Extent {
  return channels
    .map((shift) => {
      let [low, high] = [255, 0];
      for (const { colour } of colours) {
        const value = (colour >>> shift) & 255;
        if (value < low) low = value;
        if (value > high) high = value;
      }
      return { shift, range: high - low };
    })
    .reduce((a, b) => (b.range > a.range ? b : a));
}

/** Cut in the middle of the range: rare colours between two frequent ones get entries of their own. */
function halves(colours: readonly Counted[], shift: number): [Counted[], Counted[]] {
  const value = ({ colour }: Counted): number => (colour >>> shift) & 255;
  const values = colours.map(value);
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  return [
    colours.filter((each) => value(each) <= middle),
    colours.filter((each) => value(each) > middle),
  ];
}

function mostFrequent(colours: readonly Counted[]): number {
  return colours.reduce((a, b) => (b.count > a.count ? b : a)).colour;
}
