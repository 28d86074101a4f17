import { resolve } from 'node:path';

/** Where content is read, where the site is written, under which address it will live, and what is kept meanwhile. */
export interface Settings {
  contentDir: string;
  outDir: string;
  /** Origin without a slash at its end. */
  siteUrl: string;
  /** Path with a slash at both ends. */
  basePath: string;
  /** Where drawings are kept between builds; it may be deleted at any time. */
  cacheDir: string;
  /** Moment of the build in milliseconds, where one is set: what is published later is left out. */
  at?: number;
}

/**
 * Settings from the environment: CONTENT_DIR, OUT_DIR, SITE_URL, BASE_PATH (design: commands), PUBLISH_AT.
 * @example settings({ BASE_PATH: 'zt/chengxiao' }).basePath // '/zt/chengxiao/'
 */
export function settings(env: Readonly<Record<string, string | undefined>>): Settings {
  return {
    contentDir: resolve(env['CONTENT_DIR'] || 'content'),
    outDir: resolve(env['OUT_DIR'] || 'dist'),
    siteUrl: (env['SITE_URL'] || 'http://localhost:4321').replace(/\/+$/, ''),
    basePath: `/${env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/'),
    cacheDir: resolve(env['CACHE_DIR'] || '.cache/drawings'),
    ...(env['PUBLISH_AT'] && { at: Date.parse(env['PUBLISH_AT']) }),
  };
}
