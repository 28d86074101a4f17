import { brotliDecompressSync } from 'node:zlib';

/** Tables a WOFF2 file names by number; only the place of `cmap` and the two that may be transformed matter here. */
const cmapTag = 0;
const transformed = [10, 11];

/**
 * The characters a font has a glyph for, read from its `cmap` (WOFF2, TrueType or OpenType; cmap formats 4 and 12).
 * @throws when the bytes are no such font
 */
export function charactersOfFont(bytes: Buffer): Set<number> {
  const table = bytes.toString('latin1', 0, 4) === 'wOF2' ? fromWoff2(bytes) : fromSfnt(bytes);
  const found = new Set<number>();
  for (let at = 0; at < table.readUInt16BE(2); at += 1)
    readSubtable(table.subarray(table.readUInt32BE(4 + at * 8 + 4)), found);
  return found;
}

function fromSfnt(bytes: Buffer): Buffer {
  for (let at = 0; at < bytes.readUInt16BE(4); at += 1) {
    const entry = 12 + at * 16;
    if (bytes.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const from = bytes.readUInt32BE(entry + 8);
    return bytes.subarray(from, from + bytes.readUInt32BE(entry + 12));
  }
  throw new Error('The font has no cmap.');
}

/** WOFF2 packs all tables into one Brotli stream; their lengths stand in a directory before it. */
function fromWoff2(bytes: Buffer): Buffer {
  let at = 48;
  const length = (): number => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
      if ((byte & 0x80) === 0) return value;
    }
  };
  let offset = 0;
  let place: { from: number; to: number } | undefined;
  for (let count = bytes.readUInt16BE(12); count > 0; count -= 1) {
    const flags = bytes.readUInt8(at++);
    const tag = flags & 0x3f;
    if (tag === 0x3f) at += 4;
    const original = length();
    const version = flags >> 6;
    const packed = transformed.includes(tag) ? version === 0 : version !== 0;
    const size = packed ? length() : original;
    if (tag === cmapTag) place = { from: offset, to: offset + size };
    offset += size;
  }
  if (!place) throw new Error('The font has no cmap.');
  return brotliDecompressSync(bytes.subarray(at, at + bytes.readUInt32BE(20))).subarray(
    place.from,
    place.to,
  );
}

function readSubtable(table: Buffer, found: Set<number>): void {
  const format = table.readUInt16BE(0);
  if (format === 12) {
    for (let group = 0; group < table.readUInt32BE(12); group += 1) {
      const at = 16 + group * 12;
      for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1)
        found.add(code);
    }
  } else if (format === 4) {
    const count = table.readUInt16BE(6) / 2;
    const [ends, starts, deltas, offsets] = [0, 1, 2, 3].map(
      (column) => 14 + column * count * 2 + (column > 0 ? 2 : 0),
    );
    for (let segment = 0; segment < count; segment += 1) {
      const word = (column = 0): number => table.readUInt16BE(column + segment * 2);
      const [end, start, delta, offset] = [word(ends), word(starts), word(deltas), word(offsets)];
      for (let code = start; code <= end && code !== 0xffff; code += 1) {
        const at = (offsets ?? 0) + segment * 2 + offset + (code - start) * 2;
        const glyph = offset === 0 ? (code + delta) & 0xffff : table.readUInt16BE(at);
        if (glyph !== 0) found.add(code);
      }
    }
  }
}
