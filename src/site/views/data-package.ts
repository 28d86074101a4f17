import { csv } from '#lib/export/csv.ts';
import type { Indicator } from '#lib/indicator/schema.ts';
import { bounds } from '#lib/indicator/schema.ts';
import { digestOf } from '#lib/release/digest.ts';
import type { Context } from '../context.ts';
import { pages } from '../paths.ts';
import { indicatorTable, tableHead } from './observation-table.ts';

/** Types of the columns of `tableHead`, in its order (Frictionless Table Schema v2). */
const types = [
  ...['string', 'string', 'number', 'string', 'string'],
  ...['string', 'string', 'string', 'string'],
  ...['string', 'string', 'string'],
];
const codes = ['A', 'B', 'E', 'M', 'O', 'P', 'Q'];

/** All indicators as a Frictionless Data Package v2: one CSV for each, in the edition's script. */
export function dataPackage(context: Context): string {
  const { library, edition, paths } = context;
  const { site } = library;
  const description = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'indicators',
    id: paths.absolute(paths.file('data/datapackage.json')),
    title: edition.text(site.name),
    description: edition.text(site.description),
    homepage: paths.absolute(paths.page(edition.script, pages.data)),
    licenses: [{ path: site.license.url, title: edition.text(site.license.name) }],
    contributors: [{ title: edition.text(site.publisher ?? site.name), roles: ['publisher'] }],
    resources: library.indicators.map((indicator) => resource(context, indicator)),
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

function resource(context: Context, indicator: Indicator): object {
  const { edition, paths } = context;
  const { head, rows } = indicatorTable(context, indicator);
  const text = csv([head, ...rows]);
  return {
    name: indicator.id,
    type: 'table',
    path: `${edition.slug}/${indicator.id}.csv`,
    title: edition.text(indicator.title),
    description: edition.text(indicator.definition),
    homepage: paths.absolute(paths.page(edition.script, pages.indicator(indicator.id))),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(text).length,
    hash: `sha256:${digestOf(text)}`,
    dialect: { lineTerminator: '\r\n' },
    schema: {
      fields: tableHead(context).map((name, index) => ({
        name,
        type: types[index],
        ...constraints(index),
      })),
      missingValues: [''],
      primaryKey: head.slice(0, 2),
    },
  };
}

function constraints(index: number): object {
  if (index < 2) return { constraints: { required: true } };
  if (index === 4) return { constraints: { enum: bounds } };
  return index === 6 ? { constraints: { enum: codes } } : {};
}
