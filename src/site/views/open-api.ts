import { z } from 'zod';
import { indicatorSchema } from '#lib/indicator/schema.ts';
import type { Context } from '../context.ts';

type Parameter = 'script' | 'indicator' | 'chart' | 'date';

interface Endpoint {
  path: string;
  summary: string;
  type: string;
}

/** Everything a program may fetch from the site, as OpenAPI 3.1: files behind addresses that stay. */
export function openApi({ library, paths, edition }: Context): string {
  const { site, indicators, charts, releases } = library;
  const values: Record<Parameter, string[]> = {
    script: site.scripts.map((script) => script.toLowerCase()),
    indicator: indicators.map(({ id }) => id),
    chart: charts.map(({ id }) => id),
    date: releases.map(({ date }) => date),
  };
  const description = {
    openapi: '3.1.0',
    info: {
      title: edition.text(site.name),
      description: edition.text(site.description),
      version: '1',
      license: { name: edition.text(site.license.name), url: site.license.url },
    },
    servers: [{ url: paths.absolute(paths.base).replace(/\/$/, '') || '/' }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, operation(endpoint)])),
    components: {
      parameters: Object.fromEntries(
        Object.entries(values)
          .filter(([, ids]) => ids.length > 0)
          .map(([name, ids]) => [
            name,
            { name, in: 'path', required: true, schema: { type: 'string', enum: ids } },
          ]),
      ),
      schemas: {
        Observation: z.toJSONSchema(indicatorSchema.shape.observations.element, { io: 'input' }),
      },
    },
  };
  return `${JSON.stringify(description, null, 1)}\n`;
}

const json = 'application/json';
const csv = 'text/csv';
const svg = 'image/svg+xml';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const endpoints: readonly Endpoint[] = [
  {
    path: '/data/{indicator}.json',
    summary: '一项指标：各期数值、证据、更正，各版文字',
    type: json,
  },
  { path: '/data/{script}/{indicator}.csv', summary: '一项指标的全部数值（表格）', type: csv },
  { path: '/data/{script}/{indicator}.xlsx', summary: '一项指标的全部数值（Excel）', type: xlsx },
  { path: '/charts/{script}/{chart}.svg', summary: '一张图（宽幅）', type: svg },
  { path: '/charts/{script}/{chart}-narrow.svg', summary: '一张图（窄幅）', type: svg },
  { path: '/charts/{script}/{chart}.json', summary: '一张图：标题、说明、数值', type: json },
  { path: '/charts/{script}/{chart}.csv', summary: '一张图用到的数值（表格）', type: csv },
  { path: '/charts/{script}/{chart}.xlsx', summary: '一张图用到的数值（Excel）', type: xlsx },
  { path: '/data/releases/{date}.json', summary: '一次数据发布的全部记录', type: json },
  {
    path: '/data/catalog.jsonld',
    summary: '全部指标的目录（DCAT 3）',
    type: 'application/ld+json',
  },
  {
    path: '/data/datapackage.json',
    summary: '全部指标的数据包说明（Frictionless v2）',
    type: json,
  },
  {
    path: '/feeds/{script}.xml',
    summary: '报告、更正和发布的订阅源',
    type: 'application/atom+xml',
  },
];

function operation({ path, summary, type }: Endpoint): object {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const schema =
    path === '/data/{indicator}.json'
      ? {
          type: 'object',
          required: ['id', 'unit', 'observations'],
          properties: {
            id: { type: 'string' },
            unit: { type: 'string' },
            observations: { type: 'array', items: { $ref: '#/components/schemas/Observation' } },
          },
        }
      : type === json
        ? { type: 'object' }
        : { type: 'string' };
  return {
    get: {
      operationId: path.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, ''),
      summary,
      ...(names.length > 0 && {
        parameters: names.map((name) => ({ $ref: `#/components/parameters/${name}` })),
      }),
      responses: { 200: { description: summary, content: { [type]: { schema } } } },
    },
  };
}
