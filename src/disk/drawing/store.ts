import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { settings } from '../settings.ts';
import { rendererVersion } from './renderer.ts';
import type { Work } from './work.ts';

/** Where drawn files are kept between builds, outside the site; it may be deleted at any time. */
export interface Store {
  folder: string;
  /** The file of a work, there or not: its name is the digest of all that is drawn, its folder that of the renderer. */
  fileOf(work: Work): string;
  has(work: Work): boolean;
  read(work: Work): Uint8Array<ArrayBuffer>;
  /** Keeps what was drawn; a build that breaks off leaves no half file behind. */
  write(work: Work, bytes: Uint8Array): void;
  /** Throws away what other renderers drew: nobody will ask for it again. */
  sweep(): void;
}

/** Folders in the store have the names of renderers; whatever else lies there is not ours. */
const isVersion = /^[0-9a-f]{16}$/;

/** The store of this project, or another one. */
export function drawingStore(folder = settings(process.env).cacheDir): Store {
  const fileOf = (work: Work): string => {
    const key = createHash('sha256').update(JSON.stringify(work)).digest('hex').slice(0, 32);
    return join(folder, rendererVersion(), `${key}.${'kind' in work ? 'svg' : 'png'}`);
  };
  return {
    folder,
    fileOf,
    has: (work) => existsSync(fileOf(work)),
    read: (work) => new Uint8Array(readFileSync(fileOf(work))),
    write(work, bytes) {
      const file = fileOf(work);
      mkdirSync(dirname(file), { recursive: true });
      const draft = `${file}.${process.pid}.${threadId}`;
      writeFileSync(draft, bytes);
      renameSync(draft, file);
    },
    sweep() {
      if (!existsSync(folder)) return;
      for (const name of readdirSync(folder))
        if (isVersion.test(name) && name !== rendererVersion())
          rmSync(join(folder, name), { recursive: true, force: true });
    },
  };
}
