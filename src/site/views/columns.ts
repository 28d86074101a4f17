import type { Context } from '../context.ts';
import type { Column } from './metadata.ts';

/** Reports are news of an office's work. */
export function reportColumn(context: Context): Column {
  const { words } = context.edition;
  return column(context, words.articles, words.articlesIntro, '工作动态');
}

/** Indicators, charts and their catalogue publish data. */
export function dataColumn(context: Context): Column {
  const { words } = context.edition;
  return column(context, words.data, words.dataIntro, '数据发布');
}

/** What a place, a topic or the site itself is. */
export function overviewColumn(context: Context): Column {
  const { words } = context.edition;
  return column(context, words.about, words.aboutIntro, '概况信息');
}

function column(
  { edition, library }: Context,
  name: string,
  description: string,
  type: Column['type'],
): Column {
  return { name, description, type, keywords: `${edition.text(library.site.name)},${name}` };
}
