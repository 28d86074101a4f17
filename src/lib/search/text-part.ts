import type { Script } from '../script/script.ts';
import { packJson, unpackJson, type Deflate } from './compressed.ts';
import type { SearchDocument } from './documents.ts';
import type { Segment } from './layout.ts';

/** A stretch of the site's text as a reader sees it, with the pages it belongs to. */
export interface TextPart {
  pages: readonly TextPage[];
  /** Place in the site's text and what stands there. */
  blocks: readonly (readonly [start: number, text: string])[];
}

export interface TextPage {
  document: number;
  /** Address after the edition. */
  page: string;
  title: string;
  about: string;
}

type Packed = [
  pages: [document: number, page: string, title: string, about: string][],
  blocks: [start: number, text: string][],
];

/** Cuts the site's text where a part has `limit` characters. */
export function cutSegments(segments: readonly Segment[], limit: number): Segment[][] {
  const parts: Segment[][] = [];
  let length = Infinity;
  for (const segment of segments) {
    const size = segment.block['zh-Hans'].length;
    if (length + size > limit) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(segment);
    length += size;
  }
  return parts;
}

/** One part in one edition. */
export function packText(
  segments: readonly Segment[],
  documents: readonly SearchDocument[],
  script: Script,
  deflate: Deflate,
): Uint8Array<ArrayBuffer> {
  const packed: Packed = [
    [...new Set(segments.map(({ document }) => document))].flatMap((number) => {
      const said = documents[number];
      if (!said) return [];
      return [[number, said.page, said.title[script], said.about[script]]];
    }),
    segments.map(({ start, block }) => [start, block[script]]),
  ];
  return packJson(packed, deflate);
}

export function unpackText(bytes: Uint8Array): TextPart {
  const [pages, blocks] = unpackJson(bytes) as Packed;
  return {
    pages: pages.map(([document, page, title, about]) => ({ document, page, title, about })),
    blocks,
  };
}
