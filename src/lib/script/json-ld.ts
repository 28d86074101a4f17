import type { Element } from 'hast';
import type { Script } from './script.ts';

/** Properties of schema.org whose values are prose. */
const prose = new Set([
  'name',
  'alternateName',
  'headline',
  'alternativeHeadline',
  'description',
  'abstract',
  'text',
  'articleBody',
  'articleSection',
  'caption',
  'keywords',
  'creditText',
  'copyrightNotice',
  'measurementTechnique',
  'unitText',
]);

export interface Direction {
  from: Script;
  to: Script;
}

export function isJsonLd({ tagName, properties }: Element): boolean {
  return tagName === 'script' && properties['type'] === 'application/ld+json';
}

/**
 * JSON-LD with its prose in the other script and its `inLanguage` of it; addresses, ids, dates and types stay. What is
 * no JSON stays as it is.
 */
export function convertJsonLd(
  json: string,
  convert: (text: string) => string,
  { from, to }: Direction,
): string {
  const inOther = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') {
      if (key === 'inLanguage' || key === '@language') return value === from ? to : value;
      return prose.has(key) ? convert(value) : value;
    }
    if (Array.isArray(value)) return value.map((item: unknown) => inOther(key, item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, item]) => [inner, inOther(inner, item)]),
    );
  };
  try {
    return JSON.stringify(inOther('', JSON.parse(json))).replaceAll('<', '\\u003c');
  } catch {
    return json;
  }
}
