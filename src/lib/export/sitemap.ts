/** A page that stands in several languages under the same name. */
export interface SitemapEntry {
  /** Absolute addresses by language; `x-default` among them where there is one. */
  alternates: readonly { lang: string; href: string }[];
  /** ISO date or moment of the last change. */
  modified?: string;
}

/** The protocol's limit for one file (sitemaps.org). */
const most = 50_000;

/**
 * Sitemaps with alternates, as texts: one file, or an index followed by its parts. `addressOf` tells where the part of
 * that number (from 1) will stand.
 */
export function sitemaps(
  entries: readonly SitemapEntry[],
  addressOf: (part: number) => string,
  limit = most,
): string[] {
  const urls = entries.flatMap(urlsOf);
  if (urls.length <= limit) return [urlset(urls)];
  const parts = Array.from({ length: Math.ceil(urls.length / limit) }, (_, index) =>
    urlset(urls.slice(index * limit, (index + 1) * limit)),
  );
  const index = parts.map((_, at) => `<sitemap><loc>${xml(addressOf(at + 1))}</loc></sitemap>`);
  return [
    `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index.join('\n')}\n</sitemapindex>\n`,
    ...parts,
  ];
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Each language version is an entry of its own and names all of them. */
function urlsOf({ alternates, modified }: SitemapEntry): string[] {
  const links = alternates
    .map(
      ({ lang, href }) =>
        `<xhtml:link rel="alternate" hreflang="${xml(lang)}" href="${xml(href)}"/>`,
    )
    .join('');
  const date = modified === undefined ? '' : `<lastmod>${xml(modified.slice(0, 10))}</lastmod>`;
  return alternates
    .filter(({ lang }) => lang !== 'x-default')
    .map(({ href }) => `<url><loc>${xml(href)}</loc>${date}${links}</url>`);
}

function urlset(urls: readonly string[]): string {
  return `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
