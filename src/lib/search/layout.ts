import type { BothScripts, SearchDocument } from './documents.ts';
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
  const text = new Uint16Array(mostUnits(documents));
  let length = 0;
  const add = (document: number, block: BothScripts): void => {
    const hans = fold(block['zh-Hans']);
    const hant = fold(block['zh-Hant']);
    for (const folded of hans === hant ? [hans] : [hans, hant]) {
      if (folded === '') continue;
      segments.push({ start: length, document, block });
      for (let at = 0; at < folded.length; at += 1) text[length++] = folded.charCodeAt(at);
      text[length++] = separator;
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
  return { text: text.subarray(0, length), segments, starts, titleEnds, ownEnds };
}

/** Room for everything written twice. */
function mostUnits(documents: readonly SearchDocument[]): number {
  let most = 0;
  for (const { title, blocks, mentions } of documents) {
    for (const text of [title, ...blocks, ...mentions]) {
      most += text['zh-Hans'].length + text['zh-Hant'].length + 2;
    }
  }
  return most;
}
