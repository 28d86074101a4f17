import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { correctedContent } from './corrected-content.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folders of the example site as `npm run build` makes it, under `/` and under a sub-path. */
    sites: readonly { folder: string; base: string }[];
    /** Folder of the site after a value was corrected, under `/`. */
    corrected: string;
  }
}

export const siteUrl = 'http://localhost:4321';

/** Builds the example site twice, and once with a correction, before the site tests, and removes them after them. */
export default function setup(project: TestProject): () => void {
  const home = mkdtempSync(join(tmpdir(), 'built-site-'));
  const sites = ['/', '/zt/chengxiao/'].map((base, index) => {
    const folder = join(home, String(index));
    build({ OUT_DIR: folder, BASE_PATH: base });
    return { folder, base };
  });
  const content = join(home, 'content');
  correctedContent(content);
  const corrected = join(home, 'corrected');
  build({ CONTENT_DIR: content, OUT_DIR: corrected });
  project.provide('sites', sites);
  project.provide('corrected', corrected);
  return () => {
    rmSync(home, { recursive: true, force: true });
  };
}

function build(settings: Record<string, string>): void {
  execFileSync(process.execPath, ['src/cli/reports.mjs', 'build'], {
    env: { ...process.env, SITE_URL: siteUrl, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
