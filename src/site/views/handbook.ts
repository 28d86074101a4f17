import { chapterTree, type Chapter } from '#lib/handbook/handbook.ts';
import { editionFor } from '#lib/library/edition.ts';
import { bodyOf } from '#lib/markdown/body.ts';
import { convertTree } from '#lib/script/tree.ts';
import type { HandbookView } from '#lib/view/handbook.ts';
import type { Context } from '../context.ts';
import { handbookChapters } from '../handbook.ts';
import { pages } from '../paths.ts';
import { overviewColumn } from './columns.ts';
import { frameView } from './frame.ts';

/** A chapter of the editor's handbook, or its table of contents. */
export function handbookView(context: Context, chapter: Chapter): HandbookView {
  const { edition, library, paths } = context;
  const { script, words } = edition;
  const all = handbookChapters(library);
  const address = (name: string): string => paths.page(script, pages.handbook(name));
  const tree = chapterTree(chapter, (name, anchor) =>
    all.some((each) => each.name === name) ? address(name) + anchor : undefined,
  );
  convertTree(tree, editionFor(library, script).converter, 'zh-Hans', script);
  const title = edition.text(chapter.title);
  return {
    frame: frameView(context, {
      column: overviewColumn(context),
      page: pages.handbook(chapter.name),
      title: chapter.name === '' ? words.handbook : `${title} · ${words.handbook}`,
      description: chapter.name === '' ? words.handbookIntro : `${title}：${words.handbookIntro}`,
      breadcrumbs: chapter.name === '' ? [] : [{ href: address(''), text: words.handbook }],
    }),
    title,
    html: bodyOf(tree)
      .parts.map((part) => (part.kind === 'html' ? part.html : ''))
      .join(''),
    chapters: (chapter.name === '' ? [] : all).map(({ name, title: own }) => ({
      href: address(name),
      text: edition.text(own),
      current: name === chapter.name,
    })),
  };
}
