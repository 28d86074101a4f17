import { readContentFolder } from '#disk/content-folder.ts';
import { choicesOf } from '#lib/desk/choices.ts';
import { type Config, deskConfig } from '#lib/desk/config.ts';
import type { Choice } from '#lib/desk/field.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';

const none = { articles: [], charts: [], indicators: [], places: [], topics: [] };

/** The editor's configuration for the content as it is now, and the charts an article may show. */
export function configFor(
  contentDir: string,
  root: string,
  backend: Config['backend'],
): { config: Config; charts: readonly Choice[] } {
  const { library } = assembleLibrary(readContentFolder(contentDir));
  const choices = library ? choicesOf(library) : none;
  return { config: deskConfig(root, choices, backend), charts: choices.charts };
}
