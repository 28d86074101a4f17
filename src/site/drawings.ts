import { readBytes } from '#disk/content-folder.ts';
import { settings } from '#disk/settings.ts';
import { drawingPath } from '#lib/release/digest.ts';

/** A drawing a release has kept, byte by byte; the checker has made sure that it is there and unchanged. */
export function keptDrawing(digest: string): string {
  const { contentDir } = settings(process.env);
  return new TextDecoder().decode(readBytes(contentDir, drawingPath(digest)));
}
