import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function digestOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/**
 * Digest of a release's data without its own `digest`; the order of keys counts, white space does not, so that a
 * formatter does no harm.
 */
export function releaseDigest(data: object): string {
  return digestOf(JSON.stringify({ ...data, digest: undefined }));
}

/** Where a drawing of a release is kept, inside the content folder. */
export function drawingPath(digest: string): string {
  return `releases/drawings/${digest.slice(0, 16)}.svg`;
}
