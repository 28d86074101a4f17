import { keptSvg } from '#disk/drawing/drawn-file.ts';
import { chartView } from '#lib/chart/chart-view.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { ChartView } from '#lib/chart/view.ts';
import type { ChartFigure } from '#lib/view/article.ts';
import { chartLink, type Context } from '../context.ts';

/** A chart where it stands on a page. */
export function chartFigure(context: Context, spec: ChartSpec, caption?: string): ChartFigure {
  const chart = chartView(spec, context.library, context.edition);
  return figureOf(chart, chartLink(context, spec.id).href, caption);
}

/** A view with its drawings and the address of its page. */
export function figureOf(chart: ChartView, href: string, caption?: string): ChartFigure {
  const drawings = { wide: keptSvg(chart, 'wide'), narrow: keptSvg(chart, 'narrow') };
  return { chart, drawings, href, ...(caption && { caption }) };
}

/** The chart of that id; undefined when there is none, which the checker has already reported. */
export function chartFigureById(
  context: Context,
  id: string,
  caption?: string,
): ChartFigure | undefined {
  const spec = context.library.charts.find((chart) => chart.id === id);
  return spec && chartFigure(context, spec, caption);
}
