import type { Indicator } from '#lib/indicator/schema.ts';
import { editionFor } from '#lib/library/edition.ts';
import type { Context } from '../context.ts';
import { pages } from '../paths.ts';
import { indicatorDownloads } from './downloads.ts';
import { indicatorFacts } from './indicator-facts.ts';

const context3 = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** All indicators as a DCAT 3 catalogue (JSON-LD), texts in every script the site is published in. */
export function catalogJsonLd(context: Context): string {
  const { library, paths } = context;
  const { site } = library;
  const page = (script: 'zh-Hans' | 'zh-Hant'): string =>
    paths.absolute(paths.page(script, pages.data));
  const publisher = {
    '@type': 'foaf:Organization',
    'foaf:name': tagged(context, site.publisher ?? site.name),
  };
  const catalog = {
    '@context': context3,
    '@type': 'dcat:Catalog',
    '@id': paths.absolute(paths.file('data/catalog.jsonld')),
    'dct:title': tagged(context, site.name),
    'dct:description': tagged(context, site.description),
    'dct:publisher': publisher,
    'dct:license': { '@id': site.license.url },
    'dct:language': site.scripts,
    'foaf:homepage': { '@id': page(context.edition.script) },
    'dcat:dataset': library.indicators.map((indicator) => dataset(context, indicator)),
  };
  return `${JSON.stringify(catalog, null, 1)}\n`;
}

function dataset(context: Context, indicator: Indicator): object {
  const { library, paths } = context;
  const { version, issued, modified, temporal, places } = indicatorFacts(indicator, library);
  const [start, end] = temporal.split('/');
  const topic = library.topics.find(({ id }) => id === indicator.topic)?.name ?? indicator.topic;
  const named = (id: string): string => library.places.find((place) => place.id === id)?.name ?? id;
  const day = (value: string | undefined): object => ({ '@type': 'xsd:date', '@value': value });
  return {
    '@type': 'dcat:Dataset',
    '@id': paths.absolute(paths.page('zh-Hans', pages.indicator(indicator.id))),
    'dct:identifier': indicator.id,
    'dct:title': tagged(context, indicator.title),
    'dct:description': tagged(context, indicator.definition),
    'dcat:keyword': tagged(context, topic),
    'dcat:version': version,
    ...(issued && { 'dct:issued': day(issued) }),
    ...(modified && { 'dct:modified': day(modified) }),
    ...(indicator.frequency && { 'dct:accrualPeriodicity': indicator.frequency }),
    'dct:spatial': places.flatMap((id) => tagged(context, named(id))),
    'dct:temporal': {
      '@type': 'dct:PeriodOfTime',
      'dcat:startDate': day(start),
      'dcat:endDate': day(end),
    },
    'dct:license': { '@id': library.site.license.url },
    'dcat:distribution': distributions(context, indicator),
  };
}

/** The files of every edition; the JSON, which is of none, once. */
function distributions(context: Context, indicator: Indicator): object[] {
  const files = new Map(
    context.library.site.scripts.flatMap((script) => {
      const edition = editionFor(context.library, script);
      return indicatorDownloads({ ...context, edition }, indicator).map((file) => [
        file.href,
        file,
      ]);
    }),
  );
  return [...files.values()].map(({ href, mediaType, text }) => ({
    '@type': 'dcat:Distribution',
    'dct:format': text,
    'dcat:mediaType': mediaType,
    'dcat:downloadURL': { '@id': context.paths.absolute(href) },
  }));
}

/** A text in each script, tagged with its language. */
function tagged({ library }: Context, text: string): { '@language': string; '@value': string }[] {
  return library.site.scripts.map((script) => ({
    '@language': script,
    '@value': editionFor(library, script).text(text),
  }));
}
