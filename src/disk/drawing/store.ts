import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Picture } from '#lib/picture/picture.ts';
import { rendererVersion } from './renderer.ts';

/** Where painted pictures are kept between builds, outside the site; it may be deleted at any time. */
export interface Store {
  /** The file of a picture, there or not: its name is the digest of the painter and of all that it paints. */
  fileOf(picture: Picture): string;
  has(picture: Picture): boolean;
  read(picture: Picture): Uint8Array<ArrayBuffer>;
  /** Keeps a painted picture; a build that breaks off leaves no half file behind. */
  write(picture: Picture, bytes: Uint8Array): void;
}

export function pictureStore(folder = resolve('.cache/pictures')): Store {
  const fileOf = (picture: Picture): string => {
    const text = JSON.stringify([rendererVersion(), picture]);
    const key = createHash('sha256').update(text).digest('hex').slice(0, 32);
    return join(folder, key.slice(0, 2), `${key}.png`);
  };
  return {
    fileOf,
    has: (picture) => existsSync(fileOf(picture)),
    read: (picture) => new Uint8Array(readFileSync(fileOf(picture))),
    write(picture, bytes) {
      const file = fileOf(picture);
      mkdirSync(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}`;
      writeFileSync(draft, bytes);
      renameSync(draft, file);
    },
  };
}
