import type { Indicator } from '#lib/indicator/schema.ts';
import { fill } from '#lib/wording/fill.ts';
import type { Context } from '../context.ts';
import { pages } from '../paths.ts';
import { indicatorFacts } from './indicator-facts.ts';

/** How to cite an indicator's data (GB/T 7714), with the version of the data. */
export function indicatorCitation(context: Context, indicator: Indicator): string {
  const { edition, library, paths } = context;
  const { site } = library;
  const { version, modified } = indicatorFacts(indicator, library);
  return fill(edition.words.chartCitation, {
    publisher: edition.text(site.publisher ?? site.name),
    title: edition.text(indicator.title),
    version,
    date: modified ?? '',
    url: paths.absolute(paths.page(edition.script, pages.indicator(indicator.id))),
  });
}
