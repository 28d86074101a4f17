import type { Parts } from './parts.ts';

const foreign =
  /<\s*(script|style|link|meta|base|iframe|frame|object|embed|img|picture|video|audio|source|svg|form|input|button)\b/i;
const handler = /<[^>]*\s(on[a-z]+)\s*=/i;

/**
 * HTML that runs programs, loads from elsewhere or shows a picture nobody checked. Marks of text alone, such as
 * `<sup>` or `<span translate="no">`, may stay.
 */
export function rawHtml(html: string): Parts[] {
  const name = foreign.exec(html)?.[1] ?? handler.exec(html)?.[1];
  if (name === undefined) return [];
  return [
    {
      rule: 'raw-html',
      message: `文章里不能写 ${name} 这样的网页代码`,
      found: html.trim().slice(0, 60),
      hint: '图片写成 ![图上是什么](./文件名)，图表写成 ![图说](chart:编号)，其余的删掉。',
    },
  ];
}

/** A link that is a program and not an address. */
export function scriptLink(url: string): Parts[] {
  if (!/^\s*(?:javascript|vbscript|data):/i.test(url)) return [];
  return [
    {
      rule: 'raw-html',
      message: '链接里不能写程序',
      found: url.slice(0, 60),
      hint: '链接请写完整的网址，以 https:// 开头。',
    },
  ];
}
