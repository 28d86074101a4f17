import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
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
    base: './',
    plugins: [ownFonts()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: { desk: join(client, 'desk.ts'), hosted: join(client, 'hosted.ts') },
        output: { entryFileNames: '[name].js', assetFileNames: 'desk-[name][extname]' },
      },
    },
  });
  return folder;
}

/** The package carries its fonts, but its style names them at a host elsewhere. */
function ownFonts(): Plugin {
  const fonts = readdirSync(join(root, 'node_modules/@sveltia/cms/npm/assets'));
  return {
    name: 'own-fonts',
    transform(code, id) {
      if (!id.includes('@sveltia/cms')) return undefined;
      return code.replace(
        /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)[:@][^)]*/g,
        (_, name: string) =>
          `desk-${fonts.find((font) => font.startsWith(name) && font.endsWith('.woff2')) ?? ''}`,
      );
    },
  };
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(client)) hash.update(readFileSync(join(client, path)));
  hash.update(readFileSync(import.meta.filename));
  hash.update(readFileSync(join(root, 'package-lock.json')));
  return hash.digest('hex').slice(0, 16);
}
