import type { Problem } from '../problem.ts';

/** A file as an office hands it in. */
export interface ImportInput {
  /** Its name, with its ending. */
  name: string;
  bytes: Uint8Array;
}

/** What a file becomes: files for the content folder, and what a person must look at, with places in these files. */
export interface Imported {
  files: readonly { path: string; content: string | Uint8Array }[];
  problems: readonly Problem[];
}
