import { resolveSeries } from '#lib/chart/resolve.ts';
import type { ChartSpec } from '#lib/chart/schema.ts';
import type { Indicator, Observation } from '#lib/indicator/schema.ts';
import { csv } from '#lib/export/csv.ts';
import { indicatorLink, type Context } from '../context.ts';
import { csvHead, csvRow } from './indicator-csv.ts';

/** The observations a chart draws, as a table for spreadsheets: what an indicator's table has, after its name. */
export function chartCsv(context: Context, spec: ChartSpec): string {
  const row = (indicator: Indicator, observation: Observation): string[] => [
    indicatorLink(context, indicator.id).text,
    ...csvRow(context, indicator, observation),
  ];
  const rows = resolveSeries(spec, context.library).flatMap(
    ({ indicator, observations, whole }) => [
      ...observations.map((observation) => row(indicator, observation)),
      ...(whole ? [row(whole.indicator, whole.observation)] : []),
    ],
  );
  // Several parts may share one whole.
  const seen = new Set<string>();
  const unique = rows.filter((cells) => {
    const key = JSON.stringify(cells);
    return !seen.has(key) && seen.add(key);
  });
  return csv([[context.edition.words.indicator, ...csvHead(context)], ...unique]);
}
