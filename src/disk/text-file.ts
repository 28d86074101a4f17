import { readFileSync } from 'node:fs';

/** A file that holds no text: a Word or Excel file, a PDF, a picture. */
export class NoTextError extends Error {
  override name = 'NoTextError';
}

/**
 * A text file in whatever encoding an office saves it: UTF-8, UTF-16 with its mark, else GB 18030. Throws as reading
 * does, and a NoTextError for bytes that are no text.
 */
export function readTextFile(path: string): string {
  const bytes = new Uint8Array(readFileSync(path));
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isBinary(bytes)) throw new NoTextError(path);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** ZIP (Word, Excel), OLE (older Office), PDF; and NUL, which no text of these encodings holds. */
function isBinary(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  const isKnown = ['PK\u0003\u0004', 'ÐÏ\u0011à', '%PDF-'].some((mark) => head.startsWith(mark));
  return isKnown || bytes.subarray(0, 4096).includes(0);
}
