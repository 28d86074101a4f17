import { readContentFolder } from '#disk/content-folder.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import { drawSvg } from '#lib/chart/draw-svg.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { editionFor } from '#lib/library/edition.ts';

/** The drawing of a chart as the content is now; undefined where there is none, or the content has Problems. */
export function chartPicture(contentDir: string, id: string): string | undefined {
  const { library } = assembleLibrary(readContentFolder(contentDir));
  const spec = library?.charts.find((chart) => chart.id === id);
  if (!library || !spec) return undefined;
  return drawSvg(chartView(spec, library, editionFor(library, 'zh-Hans')), 'wide');
}
