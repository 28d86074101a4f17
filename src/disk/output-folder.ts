import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BuiltFile } from '#lib/verify/built.ts';
import { filesBelow } from './content-folder.ts';

const textual = /\.(?:html|css|svg|xml|json|jsonld|webmanifest|txt|csv)$/;

/** Where a site is built before it takes the place of the published one: a neighbour on the same disk. */
export function stagingOf(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}-next`);
}

/** An empty staging folder. */
export function emptyStaging(outDir: string): string {
  const staging = stagingOf(outDir);
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  return staging;
}

/** Puts the staged site in the place of the published one; a failure leaves the old one standing. */
export function publishStaging(outDir: string): void {
  const old = join(dirname(outDir), `.${basename(outDir)}-old`);
  rmSync(old, { recursive: true, force: true });
  const replaced = existsSync(outDir);
  if (replaced) renameSync(outDir, old);
  try {
    renameSync(stagingOf(outDir), outDir);
  } catch (error) {
    if (replaced) renameSync(old, outDir);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** All files of a built site; what is not text comes without one. */
export function readOutput(folder: string): BuiltFile[] {
  return filesBelow(folder).map((path) =>
    textual.test(path) ? { path, text: readFileSync(join(folder, path), 'utf8') } : { path },
  );
}
