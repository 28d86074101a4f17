import type { BothScripts, SearchDocument } from './document.ts';
import type { Fold } from './fold.ts';

/** Stands between two blocks: no query holds it, so that none runs from one block into the next. */
export const separator = 0x0a;

/** A block at its place in the text of the whole site. */
export interface Segment {
  start: number;
  document: number;
  block: BothScripts;
}

/** All pages one after the other as one folded text: every place of the site has a number. */
export interface Layout {
  text: Uint16Array;
  segments: readonly Segment[];
  /** Where each document starts. */
  starts: readonly number[];
  /** Where each document's title ends: the first place after it. */
  titleEnds: readonly number[];
  /** Where what each document says of itself ends. */
  ownEnds: readonly number[];
}

/**
 * Lays out the documents in their order, title first. A block whose editions fold to different texts, because the
 * glossary or a phrase says so, stands there twice: either way of writing finds it.
 */
export function layOut(documents: readonly SearchDocument[], fold: Fold): Layout {
  const segments: Segment[] = [];
  const starts: number[] = [];
  const titleEnds: number[] = [];
  const ownEnds: number[] = [];
  const folded: string[] = [];
  let length = 0;
  const add = (document: number, block: BothScripts): void => {
    const hans = fold(block['zh-Hans']);
    const hant = fold(block['zh-Hant']);
    for (const text of hans === hant ? [hans] : [hans, hant]) {
      if (text === '') continue;
      segments.push({ start: length, document, block });
      folded.push(text);
      length += text.length + 1;
    }
  };
  documents.forEach(({ title, blocks, mentions }, document) => {
    starts.push(length);
    add(document, title);
    titleEnds.push(length);
    for (const block of blocks) add(document, block);
    ownEnds.push(length);
    for (const block of mentions) add(document, block);
  });
  const text = new Uint16Array(length);
  let at = 0;
  for (const part of folded) {
    for (let index = 0; index < part.length; index += 1) text[at++] = part.charCodeAt(index);
    text[at++] = separator;
  }
  return { text, segments, starts, titleEnds, ownEnds };
}
