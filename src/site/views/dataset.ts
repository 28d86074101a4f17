import type { Indicator } from '#lib/indicator/schema.ts';
import type { Context } from '../context.ts';
import { placeLink } from '../context.ts';
import { pages } from '../paths.ts';
import { indicatorFacts } from './indicator-facts.ts';
import { indicatorDownloads } from './downloads.ts';

/** An indicator as schema.org Dataset (JSON-LD), for search engines that list data. */
export function datasetJsonLd(context: Context, indicator: Indicator): object {
  const { edition, library, paths } = context;
  const { site } = library;
  const { version, issued, modified, temporal, places } = indicatorFacts(indicator, library);
  const url = paths.absolute(paths.page(edition.script, pages.indicator(indicator.id)));
  const { text } = edition;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: text(indicator.title),
    description: described(text(indicator.definition), text(indicator.limitations ?? '')),
    inLanguage: edition.script,
    isAccessibleForFree: true,
    license: site.license.url,
    version,
    ...(issued && { datePublished: issued }),
    ...(modified && { dateModified: modified }),
    temporalCoverage: temporal,
    spatialCoverage: places.map((id) => ({ '@type': 'Place', name: placeLink(context, id).text })),
    variableMeasured: {
      '@type': 'PropertyValue',
      name: text(indicator.title),
      unitText: text(indicator.unit),
    },
    creator: { '@type': 'Organization', name: text(site.publisher ?? site.name) },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      name: text(site.name),
      url: paths.absolute(paths.page(edition.script, pages.data)),
    },
    distribution: indicatorDownloads(context, indicator).map(({ href, mediaType }) => ({
      '@type': 'DataDownload',
      encodingFormat: mediaType,
      contentUrl: paths.absolute(href),
    })),
  };
}

/** Google asks for at least fifty characters: what a short definition lacks, its limits may say. */
function described(definition: string, limitations: string): string {
  return [definition, limitations].filter(Boolean).join('');
}
