import { withIds, type Sketch } from '#lib/chart/sketch.ts';
import type { ChartView } from '#lib/chart/view.ts';
import type { NamedPicture } from '#lib/picture/pictures.ts';
import { missingCharacters } from './coverage.ts';
import { drawingStore } from './store.ts';
import { draw, type Work } from './work.ts';

/**
 * The bytes of a picture as PNG: from the store, where a build has put it, or painted now.
 * @throws when a character of it is in no face
 */
export function pictureFile(named: NamedPicture): Uint8Array<ArrayBuffer> {
  return drawnFile(named.picture, () => {
    const missing = missingCharacters([named]).map(({ character }) => character);
    if (missing.length > 0) throw new Error(`图片字体缺字：${missing.join('')}（${named.path}）`);
  });
}

/** A drawing of a chart, from the store or drawn now; its ids begin as those of a file of its own. */
export function svgFile(view: ChartView, kind: Sketch['kind']): string {
  return withIds(keptSvg(view, kind), `${view.id}-${kind}-`);
}

/** A drawing whose ids wait for `withIds`: the page that shows it knows their beginnings. */
export function keptSvg(view: ChartView, kind: Sketch['kind']): string {
  return new TextDecoder().decode(drawnFile({ kind, view }));
}

function drawnFile(work: Work, check?: () => void): Uint8Array<ArrayBuffer> {
  const store = drawingStore();
  if (!store.has(work)) {
    check?.();
    store.write(work, draw(work));
  }
  return store.read(work);
}
