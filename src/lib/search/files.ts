import { slugOf, type Script } from '../script/script.ts';

/** Names of the files an index is made of. */
export const files = {
  head: 'head.bin',
  grams: (part: number): string => `grams-${part}.bin`,
  text: (script: Script, part: number): string => `${slugOf(script)}-${part}.bin`,
} as const;
