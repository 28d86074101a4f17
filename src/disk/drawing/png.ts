import { crc32, deflateSync } from 'node:zlib';
import { paletteOf } from './palette.ts';

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits for a pixel, which is a place in the palette (PNG, third edition, 11.2.1). */
const indexed = [8, 3, 0, 0, 0];

/**
 * Opaque pixels (RGBA) as PNG with at most 64 colours: a third of the bytes, and no eye sees it.
 * Drawings have few colours and large grounds; rows stand unfiltered, as that compresses palettes best.
 */
export function encodePng(rgba: Buffer, width: number, height: number): Uint8Array<ArrayBuffer> {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { colours, indexOf } = paletteOf(pixels, 64);
  const rows = new Uint8Array(height * (width + 1));
  let last = -1;
  let index = 0;
  for (let y = 0, from = 0, to = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1) {
      const colour = pixels[from++] ?? 0;
      if (colour !== last) {
        last = colour;
        index = indexOf.get(colour) ?? 0;
      }
      rows[to++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set(indexed, 8);
  const palette = colours.flatMap((colour) => [0, 8, 16].map((shift) => (colour >>> shift) & 255));
  return new Uint8Array(
    Buffer.concat([
      signature,
      ...chunk('IHDR', header),
      ...chunk('PLTE', Uint8Array.from(palette)),
      ...chunk('IDAT', deflateSync(rows, { level: 7, memLevel: 9 })),
      ...chunk('IEND', new Uint8Array()),
    ]),
  );
}

function chunk(name: string, data: Uint8Array): Uint8Array[] {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  const tag = Buffer.from(name, 'latin1');
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(data, crc32(tag)));
  return [length, tag, data, check];
}
