import { readContentFolder } from '#disk/content-folder.ts';
import { settings } from '#disk/settings.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import type { Library } from '#lib/library/library.ts';
import type { Script } from '#lib/script/script.ts';
import type { Context } from './context.ts';
import { editionFor } from '#lib/library/edition.ts';
import { pathsUnder } from './paths.ts';

let kept: Library | undefined;

/**
 * All content, read once per build; while editing (`live`) it is read again for each page, drafts included.
 * Content that cannot be assembled is an error here: `build` runs the checker first and reports it properly.
 */
export function library(): Library {
  const live = import.meta.env.DEV;
  if (kept && !live) return kept;
  const { contentDir, at } = settings(process.env);
  const assembled = assembleLibrary(readContentFolder(contentDir), { drafts: live, at });
  if (!assembled.library) {
    throw new Error(
      '内容有误，无法生成页面。请先运行 npm run -s reports -- check 查看每一处问题。',
    );
  }
  kept = assembled.library;
  return kept;
}

/** What the views of one edition are made from. */
export function contextOf(script: Script): Context {
  const { basePath, siteUrl } = settings(process.env);
  const content = library();
  return {
    library: content,
    edition: editionFor(content, script),
    paths: pathsUnder(basePath, siteUrl),
  };
}
