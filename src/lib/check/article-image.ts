import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

/** The picture an article puts first lies beside it. */
export const articleImage: Rule = ({ entries }) =>
  entries.articles.flatMap((entry): Problem[] => {
    const { image, slug } = entry.value;
    if (!image) return [];
    const folder = `articles/${slug}/`;
    if (entries.paths.has(folder + image.src.replace(/^\.\//, ''))) return [];
    return [
      problemAt(entry, ['image', 'src'], {
        rule: 'picture-missing',
        message: `找不到图片 ${image.src}`,
        found: image.src,
        hint: `把图片放到 ${folder} 文件夹，或改正文件名（大小写也要一致）。`,
      }),
    ];
  });
