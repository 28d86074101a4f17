import type { SearchDocument } from './documents.ts';

/**
 * A name for what an index holds: twelve hexadecimal digits that change with any letter of it. It keeps two builds of
 * one site apart and guards nothing, so that a quick hash will do where SHA-256 would take a third of the indexing.
 */
export function versionOf(pairs: string, documents: readonly SearchDocument[]): string {
  let [one, two] = [0x1bad_cafe, 0x0def_aced];
  const add = (text: string): void => {
    for (let at = 0; at <= text.length; at += 1) {
      // The end of a text counts as well: 甲, 乙丙 is not 甲乙, 丙.
      const unit = at === text.length ? 0x1_0000 : text.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x0100_0193);
      two = Math.imul(two ^ unit, 0x85eb_ca6b) + one;
    }
  };
  add(pairs);
  for (const { page, title, about, tags, blocks, mentions } of documents) {
    [page, ...tags].forEach(add);
    for (const text of [title, about, ...blocks, ...mentions]) {
      add(text['zh-Hans']);
      add(text['zh-Hant']);
    }
  }
  return [one, two].map((half) => (half >>> 0).toString(16).padStart(8, '0').slice(-6)).join('');
}
