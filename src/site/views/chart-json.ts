import { chartView } from '#lib/chart/chart-view.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { Context } from '../context.ts';
import { chartFacts } from '#lib/chart/facts.ts';

/** A chart for programs: what it shows in words, and every value it draws. */
export function chartJson(context: Context, spec: ChartSpec): string {
  const { id, type, title, subtitle, note, alt, unit, categories, series } = chartView(
    spec,
    context.library,
    context.edition,
  );
  const sources = spec.series.map(({ label, ...source }) => ({
    ...source,
    ...(label !== undefined && { label: context.edition.text(label) }),
  }));
  const { version, dated } = chartFacts(spec, context.library);
  const head = { id, type, lang: context.edition.script, title, subtitle, note, alt, unit };
  const body = { version, dated, sources, categories, series };
  return `${JSON.stringify({ ...head, ...body }, null, 1)}\n`;
}
