import { GlobalFonts } from '@napi-rs/canvas';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Script } from '#lib/script/script.ts';

/** Both packages hold a hundred pieces each; under one name they work as one font. */
const packages = { sc: 'noto-sans-sc', tc: 'noto-sans-tc' } as const;

/**
 * CSS families for canvases: the face of the script first, because 骨 直 過 have other forms in the other, then the
 * other for characters that only it has.
 */
export function familiesOf(script: Script): string {
  return script === 'zh-Hans' ? '"Drawing SC", "Drawing TC"' : '"Drawing TC", "Drawing SC"';
}

/** Files of both faces. */
export function fontFiles(): { family: string; path: string }[] {
  return Object.entries(packages).flatMap(([key, name]) => {
    const folder = resolve('node_modules/@fontsource-variable', name, 'files');
    return readdirSync(folder)
      .filter((file) => file.endsWith('-wght-normal.woff2'))
      .sort()
      .map((file) => ({ family: `Drawing ${key.toUpperCase()}`, path: join(folder, file) }));
  });
}

let registered = false;

/** Makes the faces known to the canvases of this process, once. */
export function registerFonts(): void {
  if (registered) return;
  registered = true;
  for (const { family, path } of fontFiles()) GlobalFonts.registerFromPath(path, family);
}
