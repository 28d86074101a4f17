export { pages } from '#lib/library/pages.ts';
import { slugOf, type Script } from '#lib/script/script.ts';

/**
 * Every address of the site (design: addresses), each with the base path the site lives under. A page is
 * named by the part after the edition, for example `articles/litong-2025/`.
 */
export interface Paths {
  base: string;
  /** Absolute address of a path that starts with the base. */
  absolute(path: string): string;
  page(script: Script, page: string): string;
  file(path: string): string;
  /** The page that other sites show in a frame, live or a frozen version. */
  embed(script: Script, chart: string, version?: string): string;
}

export function pathsUnder(base: string, siteUrl: string): Paths {
  return {
    base,
    absolute: (path) => siteUrl + path,
    page: (script, page) => `${base}${slugOf(script)}/${page}`,
    file: (path) => base + path,
    embed: (script, chart, version) =>
      `${base}embed/${slugOf(script)}/${chart}/${version === undefined ? '' : `${version}/`}`,
  };
}
