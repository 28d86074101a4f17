import { escapeHtml as escaped } from '../text/escape-html.ts';
import type { Link } from '../view/frame.ts';

/** A page that leads on to where another now stands. */
export interface MovedPage {
  lang: string;
  title: string;
  /** 这一页已经搬到： */
  notice: string;
  /** Absolute address of the page it leads to. */
  canonical: string;
  to: Link;
  /** The same page in other editions. */
  others: readonly (Link & { lang: string })[];
}

/** HTML that sends a reader on at once, and says where to for those whose browser does not. */
export function movedPage({ lang, title, notice, canonical, to, others }: MovedPage): string {
  const links = others.map(
    (other) =>
      `<p><a href="${escaped(other.href)}" lang="${other.lang}" hreflang="${other.lang}">${escaped(other.text)}</a></p>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="canonical" href="${escaped(canonical)}">
<meta http-equiv="refresh" content="0; url=${escaped(to.href)}">
<meta name="robots" content="noindex">
</head>
<body>
<p>${escaped(notice)}<a href="${escaped(to.href)}">${escaped(to.text)}</a></p>
${links.join('\n')}
</body>
</html>
`;
}
