import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readOutput } from '#disk/output-folder.ts';
import { digestOf } from '#lib/release/digest.ts';
import { siteUrl } from './built-site.ts';

const [site, below] = inject('sites');
if (!site || !below) throw new Error('the sites are built');
const paths = new Set(readOutput(site.folder).map(({ path }) => path));
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const json = <Data>(path: string): Data => JSON.parse(read(path)) as Data;

describe('the data package', () => {
  interface Resource {
    path: string;
    bytes: number;
    hash: string;
    schema: { fields: { name: string }[] };
  }
  const data = json<{ resources: Resource[] }>('data/datapackage.json');

  it('is valid by the published profile', () => {
    const ajv = new Ajv({ strict: false, formats: { textarea: true } });
    addFormats(ajv);
    const validate = ajv.compile(
      JSON.parse(readFileSync('tests/profiles/datapackage.json', 'utf8')),
    );
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    validate({ ...data, resources: [] });
    expect(validate.errors).not.toBeNull();
  });

  it('describes every file as it is: bytes, digest, columns', () => {
    for (const { path, bytes, hash, schema } of data.resources) {
      const text = read(`data/${path}`);
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(`sha256:${digestOf(text)}`).toBe(hash);
      const [head = ''] = text.replace('\ufeff', '').split('\r\n');
      expect(head.split(',')).toEqual(schema.fields.map(({ name }) => name));
    }
  });
});

describe('the catalogue', () => {
  interface Dataset {
    'dct:title': { '@language': string; '@value': string }[];
    'dcat:distribution': { 'dcat:downloadURL': { '@id': string } }[];
  }
  const data = json<{ 'dcat:dataset': Dataset[] }>('data/catalog.jsonld');

  it('names every indicator in both scripts', () => {
    expect(data['dcat:dataset'].length).toBe(
      json<{ resources: unknown[] }>('data/datapackage.json').resources.length,
    );
    for (const { 'dct:title': titles } of data['dcat:dataset'])
      expect(titles.map((title) => title['@language'])).toEqual(['zh-Hans', 'zh-Hant']);
  });

  it('leads to files that are there', () => {
    const files = data['dcat:dataset'].flatMap((set) =>
      set['dcat:distribution'].map((file) => file['dcat:downloadURL']['@id']),
    );
    expect(files.length).toBeGreaterThan(1000);
    expect(files.filter((url) => !paths.has(url.replace(`${siteUrl}/`, '')))).toEqual([]);
  });
});

describe('the interface description', () => {
  interface OpenApi {
    servers: { url: string }[];
    paths: Record<string, unknown>;
    components: { parameters: Record<string, { schema: { enum: string[] } }> };
  }

  it('describes files that are there, whatever the parameters', () => {
    const data = json<OpenApi>('data/openapi.json');
    const choices = Object.entries(data.components.parameters);
    const addresses = Object.keys(data.paths).flatMap((path) =>
      choices.reduce<string[]>(
        (all, [name, { schema }]) =>
          all.flatMap((each) =>
            each.includes(`{${name}}`)
              ? schema.enum.map((id) => each.replace(`{${name}}`, id))
              : [each],
          ),
        [path],
      ),
    );
    expect(addresses.length).toBeGreaterThan(1500);
    expect(addresses.filter((path) => !paths.has(path.slice(1)))).toEqual([]);
  });

  it('knows the sub-path the site lives under', () => {
    const text = readFileSync(join(below.folder, 'data/openapi.json'), 'utf8');
    expect((JSON.parse(text) as OpenApi).servers).toEqual([
      { url: siteUrl + below.base.replace(/\/$/, '') },
    ]);
  });
});

describe('structured data in pages', () => {
  const pages = [...paths].filter((path) => /^zh-han[st]\/indicators\/.+\/index\.html$/.test(path));
  const islands = (path: string): unknown[] =>
    [...read(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']) => JSON.parse(text) as unknown,
    );
  let validator: Validator;

  beforeAll(() => {
    validator = new Validator(JSON.parse(readFileSync('tests/profiles/schema-org.json', 'utf8')));
  });

  async function issuesOf(data: unknown): Promise<string[]> {
    const wrapped = { jsonld: { Dataset: [data] }, microdata: {}, rdfa: {}, errors: [] };
    const issues = await validator.validate(wrapped);
    return issues.map(
      ({ issueMessage, fieldNames }) => `${issueMessage} ${fieldNames?.join() ?? ''}`,
    );
  }

  it('describes every indicator as a Dataset', async () => {
    expect(pages.length).toBeGreaterThan(400);
    for (const path of pages) {
      const [data] = islands(path);
      expect(data, path).toMatchObject({ '@type': 'Dataset' });
      expect(await issuesOf(data), path).toEqual([]);
    }
  });

  it('would notice a property that does not exist', async () => {
    const [data] = islands(pages[0] ?? '');
    expect(await issuesOf({ ...(data as object), titel: 'x' })).toHaveLength(1);
  });
});

describe('an Excel file', () => {
  const bytes = (folder: string): Uint8Array =>
    new Uint8Array(readFileSync(join(folder, 'data/zh-hans/rural-disposable-income.xlsx')));

  it('holds texts as texts and numbers as numbers', () => {
    const files = unzipSync(bytes(site.folder));
    const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
    expect(part('xl/worksheets/sheet1.xml')).toContain('<v>10264</v>');
    expect(part('xl/sharedStrings.xml')).toContain('<t>2019年到了10264元</t>');
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>');
  });

  it('is the same whenever it is built', () => {
    const contents = (folder: string): string[] =>
      Object.values(unzipSync(bytes(folder))).map((file) =>
        strFromU8(file).replaceAll('/zt/chengxiao/', '/'),
      );
    expect(contents(below.folder)).toEqual(contents(site.folder));
  });
});
