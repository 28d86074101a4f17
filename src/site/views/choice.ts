import { slugOf } from '#lib/script/script.ts';
import type { EditionChoiceView } from '#lib/view/pages.ts';
import { wordingOf } from '#lib/wording/wording.ts';
import { contextOf } from '../library.ts';
import { pages } from '../paths.ts';
import { frameView } from './frame.ts';

/** `/`: both editions, each named in its own script. */
export function choiceView(): EditionChoiceView {
  const context = contextOf('zh-Hans');
  const { site } = context.library;
  return {
    frame: {
      ...frameView(context, {
        page: pages.home,
        title: '',
        description: context.edition.text(site.description),
      }),
      canonical: context.paths.absolute(context.paths.base),
    },
    editions: site.scripts.map((script) => {
      const { edition } = contextOf(script);
      return {
        script,
        link: {
          href: `${context.paths.base}${slugOf(script)}/`,
          text: wordingOf(script).enterEdition,
        },
        name: edition.text(site.name),
        description: edition.text(site.description),
      };
    }),
  };
}
