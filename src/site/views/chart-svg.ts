import { svgFile } from '#disk/drawing/drawn-file.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { Context } from '../context.ts';

/** A chart's drawing as a file of its own. */
export function chartSvg(context: Context, spec: ChartSpec, size: 'wide' | 'narrow'): string {
  return svgFile(chartView(spec, context.library, context.edition), size);
}
