import type { CompareIndexView } from '#lib/view/pages.ts';
import type { Context } from '../../context.ts';
import { pages } from '../../paths.ts';
import { dataColumn } from '../columns.ts';
import { frameView } from '../frame.ts';
import { comparableIndicators, comparablePlaces } from '#lib/comparison/comparable.ts';
import { acrossLink, withinLink } from './subjects.ts';

/** Everything that can be compared. */
export function compareIndexView(context: Context): CompareIndexView {
  const { library, edition } = context;
  const { words } = edition;
  return {
    frame: frameView(context, {
      column: dataColumn(context),
      page: pages.compare,
      title: words.compare,
      description: words.compareIntro,
    }),
    title: words.compare,
    intro: words.compareIntro,
    sections: [
      {
        id: 'across',
        title: words.compareAcross,
        intro: words.compareAcrossIntro,
        links: comparableIndicators(library).map(({ id }) => acrossLink(context, id)),
      },
      {
        id: 'within',
        title: words.compareWithin,
        intro: words.compareWithinIntro,
        links: comparablePlaces(library).map(({ id }) => withinLink(context, id)),
      },
    ],
  };
}
