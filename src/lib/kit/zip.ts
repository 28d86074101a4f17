import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file of a kit. A text gets what old editors on Windows need to read it: a byte order mark and CRLF. */
export type KitFile = { path: string } & (
  { text: string } | { svg: string } | { csv: string } | { bytes: Uint8Array }
);

/** Earliest moment a ZIP can say, as a local one: the format knows no time zones, and a kit no time. */
const noTime = new Date(1980, 0, 1);

/** Files as one ZIP: the same files give the same bytes, whenever and wherever they are packed. */
export function zipOf(files: readonly KitFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const file of files) {
    // A PNG is compressed already.
    entries[file.path] = [bytesOf(file), { level: 'bytes' in file ? 0 : 9, mtime: noTime, os: 0 }];
  }
  return new Uint8Array(zipSync(entries));
}

function bytesOf(file: KitFile): Uint8Array {
  if ('bytes' in file) return file.bytes;
  if ('svg' in file) return strToU8(file.svg);
  if ('csv' in file) return strToU8(file.csv);
  return strToU8(`\ufeff${file.text.replaceAll(/\r?\n/g, '\r\n')}\r\n`);
}
