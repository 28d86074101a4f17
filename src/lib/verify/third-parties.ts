import { addressOf, type BuiltSite, type Finding } from './site.ts';

const inStyle = /(?:url\(\s*["']?|@import\s+["'])([^"')\s]+)/g;

/** No page, style sheet or picture makes a browser ask another host for anything. */
export function thirdParties(site: BuiltSite): Finding[] {
  const { origin } = new URL(site.siteUrl);
  const foreign = (url: string, path: string): boolean => {
    const target = URL.parse(url, addressOf(path, site));
    return target !== null && /^https?:$/.test(target.protocol) && target.origin !== origin;
  };
  const finding = (path: string, url: string): Finding => ({
    rule: 'third-party',
    path,
    message: `会向别的网站请求 ${url}`,
  });
  const styleUrls = (text: string): string[] =>
    [...text.matchAll(inStyle)].map((match) => match[1] ?? '');
  return [
    ...[...site.pages.values()].flatMap((page) =>
      [
        ...page.references.filter(({ loaded }) => loaded).map(({ url }) => url),
        ...page.styles.flatMap(styleUrls),
      ]
        .filter((url) => foreign(url, page.path))
        .map((url) => finding(page.path, url)),
    ),
    ...site.styles.flatMap(({ path, text }) =>
      styleUrls(text)
        .filter((url) => foreign(url, path))
        .map((url) => finding(path, url)),
    ),
  ];
}
