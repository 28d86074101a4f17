import type { BuiltFile, BuiltPage } from './built.ts';
import { readPage } from './built.ts';

/** The built site as the rules see it. */
export interface BuiltSite {
  /** Base path with a slash at both ends. */
  base: string;
  /** Origin without a slash at its end. */
  siteUrl: string;
  files: ReadonlySet<string>;
  pages: ReadonlyMap<string, BuiltPage>;
  /** Style sheets: path and text. */
  styles: readonly { path: string; text: string }[];
  /** Tables, drawings, feeds and other data: path and text. */
  data: readonly { path: string; text: string }[];
  /** Texts that stay as they are in every edition. */
  kept: readonly string[];
}

/** One finding about the built site: a fault of the program or its set-up rather than of the content. */
export interface Finding {
  rule: string;
  path: string;
  message: string;
}

export function readSite(
  files: readonly BuiltFile[],
  base: string,
  siteUrl: string,
  kept: readonly string[] = [],
): BuiltSite {
  const pages = new Map<string, BuiltPage>();
  const styles: { path: string; text: string }[] = [];
  const data: { path: string; text: string }[] = [];
  for (const { path, text } of files) {
    if (text === undefined) continue;
    if (path.endsWith('.html')) pages.set(path, readPage(path, text));
    if (path.endsWith('.css')) styles.push({ path, text });
    if (/\.(?:csv|svg|json|jsonld|xml|webmanifest)$/.test(path)) data.push({ path, text });
  }
  return {
    base,
    siteUrl,
    files: new Set(files.map(({ path }) => path)),
    pages,
    styles,
    data,
    kept,
  };
}

/**
 * The output file an address inside the site leads to; undefined for an address outside of it.
 * @example fileOf('/zt/zh-hans/data/', site) // 'zh-hans/data/index.html'
 */
export function fileOf(
  address: string,
  { base, siteUrl }: Pick<BuiltSite, 'base' | 'siteUrl'>,
): string | undefined {
  const origin = new URL(siteUrl).origin;
  const url = new URL(address, origin);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Address of an output file, the inverse of `fileOf`. */
export function addressOf(
  path: string,
  { base, siteUrl }: Pick<BuiltSite, 'base' | 'siteUrl'>,
): string {
  return new URL(siteUrl).origin + base + path.replace(/(^|\/)index\.html$/, '$1');
}
