import { slugOf, type Script } from '../script/script.ts';

/**
 * Names of the files an index is made of. All but the first stand in a folder named after the version, so that no
 * browser mixes two indexes and each may be kept for ever.
 */
export const files = {
  head: 'head.bin',
  grams: (version: string, part: number): string => `${version}/grams-${part}.bin`,
  text: (version: string, script: Script, part: number): string =>
    `${version}/${slugOf(script)}-${part}.bin`,
} as const;
