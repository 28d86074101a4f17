import type { z } from 'zod';
import { articleAt, parseArticle } from '../article/parse.ts';
import type { Article } from '../article/schema.ts';
import { chartSchema, type ChartSpec } from '../chart/schema.ts';
import { indicatorSchema, type Indicator } from '../indicator/schema.ts';
import type { Problem } from '../problem.ts';
import { approvalsSchema, type Approvals } from '../review/approvals.ts';
import { releaseSchema, type Release } from '../release/schema.ts';
import { glossarySchema, type Glossary } from '../script/glossary.ts';
import { siteSchema, type Site } from '../site.ts';
import { readJson } from '../source/json.ts';
import { validate } from '../source/validate.ts';
import { placesSchema, topicsSchema, type Place, type Topic } from '../taxonomy.ts';
import type { Entry } from './entry.ts';
import type { ContentFile, Library } from './library.ts';

/** Every file that could be read, with its place, whether or not the whole fits together. */
export interface Entries {
  articles: Entry<Article>[];
  indicators: Entry<Indicator>[];
  charts: Entry<ChartSpec>[];
  site?: Entry<Site>;
  places?: Entry<{ places: Place[] }>;
  topics?: Entry<{ topics: Topic[] }>;
  glossary?: Entry<Glossary>;
  scriptReview?: Entry<Approvals>;
  /** In the order of their files, which is that of their dates. */
  releases: Entry<Release>[];
  /** Drawings kept by releases. */
  drawings: readonly ContentFile[];
  /** Paths of all files of the folder, pictures included. */
  paths: ReadonlySet<string>;
}

export interface Assembled {
  /** Undefined when `site.json`, `places.json` or `topics.json` cannot be read. */
  library?: Library;
  entries: Entries;
  /** What is wrong with single files; whether they fit together is for `checkContent`. */
  problems: Problem[];
}

export interface AssembleOptions {
  drafts?: boolean;
  /** The moment of the build in milliseconds: what is published later is left out like a draft. */
  at?: number | undefined;
}

/**
 * Reads all files of a content folder. A file with Problems is left out, so that the others can still be checked;
 * drafts are left out of the library unless asked for.
 */
export function assembleLibrary(
  files: readonly ContentFile[],
  options: AssembleOptions = {},
): Assembled {
  const problems: Problem[] = [];
  const readAs = <Schema extends z.ZodType>(
    schema: Schema,
    file: ContentFile,
  ): Entry<z.output<Schema>> | undefined => {
    const source = readJson(file);
    const { value, problems: found } = validate(schema, file.path, source);
    problems.push(...found);
    return value === undefined ? undefined : { value, file: file.path, source };
  };
  const folder = (name: string): ContentFile[] =>
    files.filter(({ path }) => new RegExp(`^${name}/[^/]+\\.json$`).test(path));
  const single = <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
  ): Entry<z.output<Schema>> | undefined => {
    const file = files.find((candidate) => candidate.path === path);
    if (file) return readAs(schema, file);
    problems.push(absent(path));
    return undefined;
  };

  const articles = files
    .filter(({ path }) => articleAt(path))
    .flatMap((file): Entry<Article>[] => {
      const { article, source, problems: found } = parseArticle(file);
      problems.push(...found);
      return article ? [{ value: article, file: file.path, source }] : [];
    });
  const indicators = folder('indicators').flatMap((file) => readAs(indicatorSchema, file) ?? []);
  const charts = folder('charts').flatMap((file) => readAs(chartSchema, file) ?? []);
  const releases = folder('releases').flatMap((file) => readAs(releaseSchema, file) ?? []);
  const site = single(siteSchema, 'site.json');
  const places = single(placesSchema, 'places.json');
  const topics = single(topicsSchema, 'topics.json');
  const glossary = files.some(({ path }) => path === 'glossary.json')
    ? single(glossarySchema, 'glossary.json')
    : undefined;
  const scriptReview = files.some(({ path }) => path === 'script-review.json')
    ? single(approvalsSchema, 'script-review.json')
    : undefined;
  const entries: Entries = {
    articles,
    indicators,
    charts,
    releases,
    drawings: files.filter(({ path }) => /^releases\/drawings\/.*\.svg$/.test(path)),
    ...(site && { site }),
    ...(places && { places }),
    ...(topics && { topics }),
    ...(glossary && { glossary }),
    ...(scriptReview && { scriptReview }),
    paths: new Set(files.map(({ path }) => path)),
  };
  if (!site || !places || !topics) return { entries, problems };
  const { at = Infinity } = options;
  const shown = articles
    .map(({ value }) => value)
    .filter(({ draft, published }) => options.drafts || (!draft && Date.parse(published) <= at))
    .sort(
      (a, b) => Date.parse(b.published) - Date.parse(a.published) || (a.slug < b.slug ? -1 : 1),
    );
  return {
    entries,
    problems,
    library: {
      site: site.value,
      articles: shown.filter(({ withdrawn }) => !withdrawn),
      withdrawn: shown.filter(({ withdrawn }) => withdrawn),
      indicators: indicators.map(({ value }) => value),
      charts: charts.map(({ value }) => value),
      places: places.value.places,
      topics: topics.value.topics,
      glossary: glossary?.value ?? { version: 1, terms: [] },
      releases: releases.map(({ value }) => value),
      approvals: scriptReview?.value.approvals ?? [],
    },
  };
}

function absent(path: string): Problem {
  return {
    file: path,
    line: 1,
    column: 1,
    rule: 'missing-file',
    severity: 'error',
    message: `内容文件夹里没有 ${path}`,
    hint: '请补上这个文件；可以从示例站点复制一份再改。也请确认内容文件夹（CONTENT_DIR）没有写错。',
  };
}
