import { editionFor } from '../library/edition.ts';
import type { Library } from '../library/library.ts';
import { chartView } from './chart-view.ts';
import type { Sketch } from './sketch.ts';

/** Every drawing a site is published with: two of each chart in each edition. */
export function sketchesOf(library: Library): Sketch[] {
  return library.site.scripts.flatMap((script) => {
    const edition = editionFor(library, script);
    return library.charts.flatMap((spec) => {
      const view = chartView(spec, library, edition);
      return (['wide', 'narrow'] as const).map((kind) => ({ kind, view }));
    });
  });
}
