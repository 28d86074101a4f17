import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { rendererVersion } from './renderer.ts';
import type { Work } from './work.ts';

/** Where drawn files are kept between builds, outside the site; it may be deleted at any time. */
export interface Store {
  /** The file of a work, there or not: its name is the digest of the renderer and of all that it draws. */
  fileOf(work: Work): string;
  has(work: Work): boolean;
  read(work: Work): Uint8Array<ArrayBuffer>;
  /** Keeps what was drawn; a build that breaks off leaves no half file behind. */
  write(work: Work, bytes: Uint8Array): void;
}

/** The store of this project, or the one that CACHE_DIR names. */
export function drawingStore(
  folder = resolve(process.env['CACHE_DIR'] || '.cache/drawings'),
): Store {
  const fileOf = (work: Work): string => {
    const text = JSON.stringify([rendererVersion(), work]);
    const key = createHash('sha256').update(text).digest('hex').slice(0, 32);
    return join(folder, key.slice(0, 2), `${key}.${'kind' in work ? 'svg' : 'png'}`);
  };
  return {
    fileOf,
    has: (work) => existsSync(fileOf(work)),
    read: (work) => new Uint8Array(readFileSync(fileOf(work))),
    write(work, bytes) {
      const file = fileOf(work);
      mkdirSync(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, bytes);
      renameSync(draft, file);
    },
  };
}
