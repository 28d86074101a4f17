import type { ContentFile } from '../library/library.ts';
import type { Problem } from '../problem.ts';
import { readFrontMatter, type FrontMatter } from '../source/front-matter.ts';
import { validate } from '../source/validate.ts';
import { articleSchema, type Article } from './schema.ts';

export interface ParsedArticle {
  article?: Article;
  source: FrontMatter;
  problems: Problem[];
}

const articlePath = /^articles\/([^/]+)\/index\.(mdx?)$/;

/** Slug and format from an article's path; undefined for other files. */
export function articleAt(path: string): { slug: string; format: 'md' | 'mdx' } | undefined {
  const match = articlePath.exec(path);
  if (!match) return undefined;
  return { slug: match[1] ?? '', format: match[2] === 'mdx' ? 'mdx' : 'md' };
}

/** An article, or every Problem of its front matter. */
export function parseArticle(file: ContentFile): ParsedArticle {
  const source = readFrontMatter(file);
  const { value, problems } = validate(articleSchema, file.path, source);
  const at = articleAt(file.path) ?? { slug: '', format: 'md' };
  if (!value) return { source, problems };
  const { body, bodyLine } = source;
  return { article: { ...value, ...at, file: file.path, body, bodyLine }, source, problems };
}
