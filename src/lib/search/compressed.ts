import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** Raw deflate (RFC 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array<ArrayBuffer>;

/** For where nothing faster is at hand. */
export const deflate: Deflate = (bytes) => new Uint8Array(deflateSync(bytes, { level: 6 }));

/**
 * JSON, deflated: the same small size from every server, whether it compresses or not. A level above 6 costs time and
 * saves nothing that could be measured.
 */
export function packJson(value: unknown, squeeze: Deflate): Uint8Array<ArrayBuffer> {
  return squeeze(strToU8(JSON.stringify(value)));
}

/** What `packJson` has written. Throws on anything else. */
export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
