import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/**
 * JSON, deflated: the same small size from every server, whether it compresses or not. A level above 6 costs time and
 * saves nothing that could be measured.
 */
export function packJson(value: unknown): Uint8Array<ArrayBuffer> {
  return new Uint8Array(deflateSync(strToU8(JSON.stringify(value)), { level: 6 }));
}

/** What `packJson` has written. Throws on anything else. */
export function unpackJson(bytes: Uint8Array): unknown {
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
