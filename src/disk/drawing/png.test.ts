import fc from 'fast-check';
import { inflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { paletteOf } from './palette.ts';
import { encodePng } from './png.ts';

/** Pixels of a PNG as a reader of PNGs sees them. */
async function decoded(png: Uint8Array): Promise<Uint8ClampedArray> {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}

const opaque = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)).map((rgb) => [...rgb, 255]);

describe('encodePng', () => {
  it('gives up to 64 colours back exactly', async () => {
    const drawing = fc
      .tuple(fc.array(opaque, { minLength: 1, maxLength: 64 }), fc.integer({ min: 1, max: 9 }))
      .chain(([colours, width]) =>
        fc
          .array(fc.constantFrom(...colours), { minLength: width * 7, maxLength: width * 7 })
          .map((pixels) => ({ width, rgba: Buffer.from(pixels.flat()) })),
      );
    await fc.assert(
      fc.asyncProperty(drawing, async ({ width, rgba }) => {
        const png = encodePng(rgba, width, 7);
        expect(Buffer.from(await decoded(png)).equals(rgba)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('writes one byte for each pixel, which a palette explains', () => {
    const png = Buffer.from(encodePng(Buffer.from([1, 2, 3, 255, 250, 2, 3, 255]), 2, 1));
    expect(png.readUInt32BE(16)).toBe(2);
    expect([...png.subarray(24, 29)]).toEqual([8, 3, 0, 0, 0]);
    const at = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
    expect([...rows]).toEqual([0, 0, 1]);
  });
});

describe('paletteOf', () => {
  /** A ramp with all greys once, and a ground. */
  const ramp = Uint32Array.from({ length: 4096 }, (_, at) => (at < 256 ? at * 0x01_01_01 : 0xf0));
  const { colours, indexOf } = paletteOf(ramp, 64);

  it('keeps to the number of entries', () => {
    expect(colours.length).toBe(64);
  });

  it('has an entry for each colour, near to it', () => {
    for (const colour of ramp) {
      const entry = colours[indexOf.get(colour) ?? -1] ?? -1;
      for (const shift of [0, 8, 16])
        expect(Math.abs(((entry >>> shift) & 255) - ((colour >>> shift) & 255))).toBeLessThan(10);
    }
  });

  it('keeps what stands on most of the paper exactly', () => {
    expect(colours[indexOf.get(0xf0) ?? -1]).toBe(0xf0);
  });
});
