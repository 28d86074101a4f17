import { articleSchema } from '../article/schema.ts';
import { chartSchema } from '../chart/schema.ts';
import { indicatorSchema } from '../indicator/schema.ts';
import { glossarySchema } from '../script/glossary.ts';
import { placesSchema, topicsSchema } from '../taxonomy.ts';
import type { Choices, Field } from './field.ts';
import { fieldsOf } from './fields.ts';

/** A place whose pages the editor opens: files of one kind in a folder, or single files. */
interface Collection {
  name: string;
  label: string;
  label_singular?: string;
  folder?: string;
  path?: string;
  extension?: string;
  format?: string;
  slug?: string | { editable: readonly string[]; hint: string; pattern: [string, string] };
  identifier_field?: string;
  summary?: string;
  create?: boolean;
  delete?: boolean;
  media_folder?: string;
  public_folder?: string;
  editor?: { preview: boolean };
  fields?: readonly Field[];
  files?: readonly File[];
}

interface File {
  name: string;
  label: string;
  file: string;
  format: string;
  fields: readonly Field[];
}

/** The editor's configuration, all of it; `backend` is Sveltia's own. */
export interface Config {
  load_config_file: false;
  backend: Readonly<Record<string, unknown>>;
  app_title: string;
  media_folder: string;
  collections: readonly Collection[];
  output: { omit_empty_optional_fields: true };
  editor: { preview: boolean };
}

/**
 * What the editor offers for the files of a content folder, made of the same schemas as the checker.
 * `root` is where the content lies as the backend sees it, without a slash at its end.
 */
export function deskConfig(root: string, choices: Choices, backend: Config['backend']): Config {
  return {
    load_config_file: false,
    backend,
    app_title: '成效编辑台',
    media_folder: `${root}/articles`,
    output: { omit_empty_optional_fields: true },
    editor: { preview: true },
    collections: [
      articles(root, choices, 'md'),
      articles(root, choices, 'mdx'),
      ofJson(root, 'indicators', '指标', valuesFirst(fieldsOf(indicatorSchema, choices))),
      ofJson(root, 'charts', '图表', fieldsOf(chartSchema, choices)),
      {
        name: 'settings',
        label: '地区、主题、用字表',
        editor: { preview: false },
        files: [
          single(root, 'places', '地区', fieldsOf(placesSchema, choices)),
          single(root, 'topics', '主题', fieldsOf(topicsSchema, choices)),
          single(root, 'glossary', '用字表', fieldsOf(glossarySchema, choices)),
        ],
      },
    ],
  };
}

function articles(root: string, choices: Choices, format: 'md' | 'mdx'): Collection {
  return {
    name: format === 'md' ? 'articles' : 'articles-mdx',
    label: format === 'md' ? '文章' : '文章（MDX）',
    label_singular: '文章',
    folder: `${root}/articles`,
    path: '{{slug}}/index',
    extension: format,
    format: 'yaml-frontmatter',
    slug: {
      editable: ['create'],
      hint: '文件夹名，也是网址的一部分，例如 litong-2025',
      pattern: ['^[a-z0-9]+(?:-[a-z0-9]+)*$', '只用小写英文字母、数字和短横线'],
    },
    summary: '{{title}}',
    create: format === 'md',
    delete: false,
    media_folder: '',
    public_folder: '.',
    fields: articleFields(choices),
  };
}

/** What readers see first, with a preview; then what the site needs to know. */
function articleFields(choices: Choices): Field[] {
  const fields = fieldsOf(articleSchema, choices);
  const seen = fields.filter(({ name }) => shown.has(name));
  const others = fields.filter(({ name }) => !shown.has(name));
  return [...seen, body, ...others.map((field) => ({ ...field, preview: false }))];
}

const shown: ReadonlySet<string> = new Set(['title', 'subtitle', 'summary']);

/** Raw text first: the rich mode rewrites `**63.6%**`, `5万~10万元` and comments. */
const body: Field = {
  name: 'body',
  label: '正文',
  widget: 'markdown',
  required: true,
  modes: ['raw'],
  buttons: [],
  editor_components: [],
};

/** Values are what an editor opens an indicator for; how it relates to others comes after them. */
function valuesFirst(fields: readonly Field[]): Field[] {
  const late = new Set(['partOf', 'sumOf', 'shareOf', 'stock']);
  return [
    ...fields.filter(({ name }) => !late.has(name)),
    ...fields.filter(({ name }) => late.has(name)),
  ];
}

function ofJson(root: string, folder: string, label: string, fields: readonly Field[]): Collection {
  return {
    name: folder,
    label,
    label_singular: label,
    folder: `${root}/${folder}`,
    extension: 'json',
    format: 'json',
    identifier_field: 'id',
    slug: '{{id}}',
    summary: '{{title}}',
    create: true,
    delete: false,
    editor: { preview: false },
    fields: fields.map((field) =>
      field.name === '$schema'
        ? { ...field, default: `../../public/schemas/${folder.slice(0, -1)}.json` }
        : field,
    ),
  };
}

function single(root: string, name: string, label: string, fields: readonly Field[]): File {
  return { name, label, file: `${root}/${name}.json`, format: 'json', fields };
}
