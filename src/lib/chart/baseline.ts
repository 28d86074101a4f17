/** Height of each baseline over the alphabetic one, in parts of the font size. */
const heights: Readonly<Record<string, number>> = {
  top: 0.88,
  hanging: 0.8,
  middle: 0.36,
  bottom: -0.12,
  alphabetic: 0,
  ideographic: -0.12,
};

/** The pixels of a font size in CSS, `bold 16px serif`; 10 where there are none, as on a canvas. */
export function fontSize(font: string): number {
  return Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
}

/** Where the alphabetic baseline of a text lies that is to be drawn at `y` on the canvas's baseline. */
export function baselineOf(y: number, textBaseline: string, font: string): number {
  return y + fontSize(font) * (heights[textBaseline] ?? 0);
}

/** The part of a canvas context that writes. */
export interface Writing {
  font: string;
  textBaseline: CanvasTextBaseline;
  fillText(text: string, x: number, y: number): void;
}

/**
 * Makes a canvas write on the baselines of our drawings instead of those of the font at hand, which differ from system
 * to system and are rounded: so text lies on the same pixels in SVG, PNG and live.
 */
export function steadyBaselines(context: Writing): void {
  const write = context.fillText.bind(context);
  context.fillText = (text, x, y) => {
    const { textBaseline, font } = context;
    context.textBaseline = 'alphabetic';
    write(text, tenth(x), tenth(baselineOf(y, textBaseline, font)));
    context.textBaseline = textBaseline;
  };
}

/** Rounded as the drawing's coordinates are, so that both fall on the same side of a pixel. */
function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
