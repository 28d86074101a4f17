import type { KitFile } from '#lib/kit/zip.ts';
import { fill } from '#lib/wording/fill.ts';
import type { Context } from '../context.ts';

/** One note for the whole kit, in every edition it holds, and the licence. */
export function kitNotes(
  contexts: readonly Context[],
  title: (context: Context) => string,
): KitFile[] {
  const together = (text: (context: Context) => string): string => contexts.map(text).join('\n\n');
  return [
    {
      path: 'README.txt',
      text: together((context) => {
        const { words, text } = context.edition;
        const { name, demonstration } = context.library.site;
        const notice = demonstration ? `\n\n${text(demonstration)}` : '';
        const head = fill(words.kitHead, { title: title(context), site: text(name) });
        return `${head}\n\n${words.kitFiles.replaceAll('|', '\n')}${notice}`;
      }),
    },
    {
      path: 'LICENSE.txt',
      text: together((context) => {
        const { license, name, publisher } = context.library.site;
        const { words, text } = context.edition;
        const site = text(publisher ?? name);
        return `${fill(words.contentLicense, { site })}${text(license.name)}\n${license.url}\n${words.pressHowLicense}`;
      }),
    },
  ];
}
