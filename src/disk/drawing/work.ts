import { drawSketch, type Sketch } from '#lib/chart/sketch.ts';
import type { Picture } from '#lib/picture/picture.ts';
import { paint } from './paint.ts';

/** Something to draw: a picture becomes a PNG, a sketch an SVG. Plain JSON, so that threads can hand it on. */
export type Work = Picture | Sketch;

/** The file a work becomes. */
export function draw(work: Work): Uint8Array<ArrayBuffer> {
  return 'kind' in work ? new TextEncoder().encode(drawSketch(work)) : paint(work);
}
