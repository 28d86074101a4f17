import { drawSvg } from './draw-svg.ts';
import type { ChartView } from './view.ts';

/** One of the two drawings of a chart before it is drawn: plain JSON, and all that its SVG depends on. */
export interface Sketch {
  kind: 'wide' | 'narrow';
  view: ChartView;
}

/** Stands where ids of a kept drawing begin; no text can hold it, because XML forbids it. */
const idMark = '\u0001';

/** The SVG of a sketch, whose ids wait for their beginnings. */
export function drawSketch({ view, kind }: Sketch): string {
  return drawSvg(view, kind, idMark);
}

/** A drawing with all ids beginning with `prefix`: a page on which the same chart stands twice gives two. */
export function withIds(drawing: string, prefix: string): string {
  return drawing.replaceAll(idMark, prefix);
}
