import { slugOf, type Script } from '../script/script.ts';
import { aligned } from './align.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { BothScripts, SearchDocument } from './documents.ts';
import type { Fold } from './fold.ts';
import { pageText, type PageText } from './page-text.ts';

/**
 * The pages of a built site as they read, in the order of the catalogue: what is found is what stands on the page.
 * `read` gives the HTML of a file of the site, undefined when there is none.
 */
export function siteDocuments(
  catalogue: readonly CatalogueEntry[],
  read: (path: string) => string | undefined,
  fold: Fold,
): SearchDocument[] {
  return catalogue.flatMap(({ page, title: named, about, tags }) => {
    const textIn = (script: Script): PageText | undefined => {
      const html = read(`${slugOf(script)}/${page}index.html`);
      return html === undefined ? undefined : pageText(html);
    };
    const [hans, hant] = [textIn('zh-Hans'), textIn('zh-Hant')];
    // A site may offer one edition only.
    const [left, right] = [hans ?? hant, hant ?? hans];
    if (!left || !right) return [];
    const headed: BothScripts = { 'zh-Hans': left.title, 'zh-Hant': right.title };
    return {
      page,
      title: named ?? headed,
      about,
      tags,
      blocks: sentencesFirst([
        ...(named ? [headed] : []),
        ...aligned(left.blocks, right.blocks, fold),
      ]),
      mentions: aligned(left.mentions, right.mentions, fold),
    };
  });
}

/** The first place in the text is what a reader is shown: a sentence says more than a label or a cell. */
function sentencesFirst(blocks: readonly BothScripts[]): BothScripts[] {
  const isSentence = (block: BothScripts): boolean => /[。！？；]/.test(block['zh-Hans']);
  return [...blocks.filter(isSentence), ...blocks.filter((block) => !isSentence(block))];
}
