import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { filesBelow } from '#disk/content-folder.ts';

const client = join(import.meta.dirname, 'client');
const root = join(import.meta.dirname, '../../..');

/**
 * The folder of the bundled editor: made once from the installed packages and kept until they or our own part change.
 * Nothing of it is fetched from elsewhere, now or later.
 */
export async function bundledEditor(): Promise<string> {
  const folder = resolve('.cache/admin', fingerprint());
  if (existsSync(join(folder, 'desk.js'))) return folder;
  rmSync(resolve('.cache/admin'), { recursive: true, force: true });
  await build({
    root: client,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: join(client, 'desk.ts'),
        output: { entryFileNames: 'desk.js', assetFileNames: 'desk-[name][extname]' },
      },
    },
  });
  return folder;
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(client)) hash.update(readFileSync(join(client, path)));
  for (const path of ['package-lock.json', 'src/styles/tokens.css'])
    hash.update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}
