import { expect, it } from 'vitest';
import { sitemaps, type SitemapEntry } from './sitemap.ts';

const page = (name: string): SitemapEntry => ({
  alternates: ['zh-Hans', 'zh-Hant', 'x-default'].map((lang) => ({
    lang,
    href: `https://example.org/${lang}/${name}?a&b`,
  })),
  modified: '2026-11-23T09:00+08:00',
});
const address = (part: number): string => `https://example.org/sitemap-${part}.xml`;

it('lists each language version once, with all its alternates', () => {
  const [text = ''] = sitemaps([page('x')], address);
  expect(text.match(/<loc>/g)).toHaveLength(2);
  expect(text.match(/hreflang="x-default"/g)).toHaveLength(2);
  expect(text).toContain('<lastmod>2026-11-23</lastmod>');
  expect(text).toContain('?a&amp;b');
});

it('parts a long list and puts an index before it', () => {
  const files = sitemaps(['a', 'b', 'c'].map(page), address, 4);
  expect(files).toHaveLength(3);
  expect(files[0]).toContain('<loc>https://example.org/sitemap-2.xml</loc>');
  expect(files.slice(1).map((text) => text.match(/<url>/g)?.length)).toEqual([4, 2]);
});
