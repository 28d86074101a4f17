import { readFileSync } from 'node:fs';

/** A text file in whatever encoding an office saves it: UTF-8, UTF-16 with its mark, else GB 18030. Throws as reading does. */
export function readTextFile(path: string): string {
  const bytes = new Uint8Array(readFileSync(path));
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
