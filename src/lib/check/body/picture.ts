import type { Article } from '../../article/schema.ts';
import type { CheckContext } from '../context.ts';
import type { Parts } from './parts.ts';

/** A picture lies beside its article and says what it shows. */
export function picture(
  url: string,
  alt: string,
  article: Article,
  { entries }: CheckContext,
): Parts[] {
  const parts: Parts[] = [];
  if (alt.trim() === '') {
    parts.push({
      rule: 'picture-alt',
      message: '图片没有文字说明',
      found: `![](${url})`,
      expected: `![图上是什么](${url})`,
      hint: '在方括号里写一句话，说清图上是什么；看不见图片的读者靠它。',
    });
  }
  if (/^chart:/.test(url)) {
    parts.push({
      rule: 'chart-line',
      message: '图表要单独占一行',
      found: url,
      hint: '把图表移到单独的一行，上下各空一行。',
    });
  } else if (/^[a-z]+:/i.test(url) || url.startsWith('//')) {
    parts.push({
      rule: 'picture-foreign',
      message: '图片不能引用别的网站',
      found: url,
      hint: '把图片存到文章所在的文件夹，再写成 ./文件名。',
    });
  } else {
    const path = `articles/${article.slug}/${decoded(url).replace(/^\.\//, '')}`;
    if (!entries.paths.has(path)) {
      parts.push({
        rule: 'picture-missing',
        message: `找不到图片 ${url}`,
        found: url,
        hint: `把图片放到 ${path.replace(/[^/]*$/, '')} 文件夹，或改正文件名（大小写也要一致）。`,
      });
    }
  }
  return parts;
}

/** Pictures named at the end of the text are not shown by this site. */
export const indirectPicture: Parts = {
  rule: 'picture-indirect',
  message: '图片的文件名要直接写在圆括号里',
  expected: '![图上是什么](./文件名)',
  hint: '请改成“应为”一行的写法，不用 ![…][名称] 的写法。',
};

/** A file name out of an address; a name with a bare percent sign is taken as it stands. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
