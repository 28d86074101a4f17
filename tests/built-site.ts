import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the example site as `npm run build` makes it, under `/` and under a sub-path. */
    sites: readonly { folder: string; base: string }[];
  }
}

export const siteUrl = 'http://localhost:4321';

/** Builds the example site twice before the site tests, and removes it after them. */
export default function setup(project: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), 'built-site-'));
  const sites = ['/', '/zt/chengxiao/'].map((base, index) => {
    const folder = join(home, String(index));
    execFileSync(process.execPath, ['src/cli/reports.mjs', 'build'], {
      env: { ...process.env, OUT_DIR: folder, BASE_PATH: base, SITE_URL: siteUrl },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { folder, base };
  });
  project.provide('sites', sites);
  return () => {
    rmSync(home, { recursive: true, force: true });
  };
}
