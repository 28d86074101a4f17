import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { describe, expect, inject, it } from 'vitest';
import { siteUrl } from './built-site.ts';
import { corrected, records } from './corrected-content.ts';

/** What machines and inspections read of a page: tags, records, feeds, alternates, the ways between pages. */
const folder = inject('corrected');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

function metas(path: string): Record<string, string> {
  const tags = read(path).matchAll(/<meta name="(\w+)" content="([^"]*)"/g);
  return Object.fromEntries([...tags].map(([, name = '', content = '']) => [name, content]));
}

describe.each(['zh-hans', 'zh-hant'])('%s', (slug) => {
  it.each([
    ['', '首[页頁]'],
    [`articles/${corrected.article}/`, '工作[动動][态態]'],
    [`indicators/${corrected.indicator}/`, '[数數][据據][发發][布佈]'],
    ['places/litong/', '概[况況]信息'],
  ])('%s carries the page tags of government sites', (page, type) => {
    const tags = metas(`${slug}/${page}index.html`);
    expect(tags).toMatchObject({
      SiteName: '成效',
      SiteDomain: records.domain,
      SiteIDCode: records.siteIdCode,
    });
    expect(tags['ColumnType']).toMatch(new RegExp(`^${type}$`));
    for (const name of ['ColumnName', 'ColumnDescription', 'ColumnKeywords'])
      expect(tags[name]).toBeTruthy();
  });

  it('says of a report what it is, when and from whom', () => {
    const tags = metas(`${slug}/articles/${corrected.article}/index.html`);
    expect(tags['ArticleTitle']).toMatch(/^利通[区區]/);
    expect(tags['PubDate']).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
    expect(tags['ContentSource']).toBeTruthy();
  });

  it('says to search engines what a report rests on and what was corrected in it', () => {
    const [, text = ''] =
      /<script type="application\/ld\+json">([^<]*NewsArticle[^<]*)</.exec(
        read(`${slug}/articles/${corrected.article}/index.html`),
      ) ?? [];
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'NewsArticle',
      isBasedOn: { '@type': 'CreativeWork', name: expect.stringMatching(/^利通[区區]/) as unknown },
      correction: [
        {
          '@type': 'CorrectionComment',
          datePublished: corrected.date,
          text: expect.stringMatching(
            new RegExp(`${corrected.was}[户戶].*${corrected.now}[户戶]`),
          ) as unknown,
        },
      ],
    });
  });

  it('lists every record in the footer, the mark as link and picture of our own', () => {
    const [footer = ''] = /<footer[\s\S]*<\/footer>/.exec(read(`${slug}/index.html`)) ?? [];
    for (const text of [records.siteIdCode, records.icp, '00000000000000', '000-0000000'])
      expect(footer).toContain(text);
    expect(footer).toMatch(/示例[县縣]人民政府[办辦]公室/);
    expect(footer).toContain(`href="${records.mark.href}"`);
    expect(footer).toMatch(/<img src="\/marks\/mark.svg" alt="[^"]+"/);
    expect(footer).toContain(`site_code=${records.siteIdCode}`);
    expect(paths).toContain('marks/mark.svg');
  });

  it('has feeds that a reader of feeds understands, of the edition, each place and each topic', () => {
    const feeds = paths.filter((path) => path.startsWith(`feeds/${slug}`) && path.endsWith('.xml'));
    expect(feeds.length).toBeGreaterThan(10);
    for (const path of feeds) {
      const { format, feed } = parseFeed(read(path));
      expect(format).toBe('atom');
      expect(feed).toMatchObject({
        links: expect.arrayContaining(
          [{ rel: 'self' }].map((link) => expect.objectContaining(link) as unknown),
        ) as unknown,
      });
      const entries = 'entries' in feed ? (feed.entries ?? []) : [];
      const ids = entries.map((entry) => ('id' in entry ? entry.id : undefined));
      expect(new Set(ids).size).toBe(ids.length);
    }
    expect(read(`feeds/${slug}/place/litong.xml`)).toContain(`>${corrected.release.slice(0, 4)}`);
    expect(read(`feeds/${slug}/place/hanbin.xml`)).not.toContain(corrected.indicator);
  });

  it('reaches every page and every number from home by links alone', () => {
    const reached = new Set<string>();
    const queue = [`/${slug}/`];
    for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
      if (reached.has(path)) continue;
      reached.add(path);
      for (const [, href = ''] of read(`${path}index.html`).matchAll(/<a [^>]*?href="([^"]*)"/g)) {
        const { pathname, origin } = new URL(href, siteUrl + path);
        if (origin === siteUrl && pathname.startsWith(`/${slug}/`) && pathname.endsWith('/'))
          queue.push(pathname);
      }
    }
    const all = paths
      .filter((path) => path.startsWith(`${slug}/`) && path.endsWith('index.html'))
      .map((path) => `/${path.slice(0, -'index.html'.length)}`);
    expect(all.filter((path) => !reached.has(path))).toEqual([]);
    const values = [...reached].filter((path) => path.includes('/indicators/'));
    const anchors = values.flatMap((path) => read(`${path}index.html`).match(/id="o-/g) ?? []);
    expect(anchors.length).toBeGreaterThanOrEqual(243);
  });
});

it('names the other edition of each page, and is named by it', () => {
  const alternates = new Map(
    paths
      .filter((path) => /^zh-han[st]\/.*index\.html$/.test(path))
      .map((path) => {
        const links = read(path).matchAll(
          /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g,
        );
        const url = `${siteUrl}/${path.slice(0, -'index.html'.length)}`;
        return [url, new Map([...links].map(([, lang = '', href = '']) => [lang, href]))] as const;
      }),
  );
  for (const [url, links] of alternates) {
    expect([...links.keys()].sort()).toEqual(['x-default', 'zh-Hans', 'zh-Hant']);
    const own = url.includes('/zh-hans/') ? 'zh-Hans' : 'zh-Hant';
    expect(links.get(own)).toBe(url);
    const other = links.get(own === 'zh-Hans' ? 'zh-Hant' : 'zh-Hans') ?? '';
    expect(alternates.get(other)?.get(own)).toBe(url);
  }
});

it.each(['zh-hans', 'zh-hant'])('%s: a phone finds icons of the sizes it is told', (slug) => {
  const { icons, start_url: start } = JSON.parse(read(`${slug}.webmanifest`)) as {
    icons: { src: string; sizes: string; purpose?: string }[];
    start_url: string;
  };
  expect(start).toBe(`/${slug}/`);
  const sizeOf = (path: string): string => {
    const png = readFileSync(join(folder, path));
    return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
  };
  const drawn = icons.filter(({ src }) => src.endsWith('.png'));
  for (const { src, sizes } of drawn) expect(sizeOf(src)).toBe(sizes);
  for (const purpose of [undefined, 'maskable']) {
    const sizes = drawn.filter((icon) => icon.purpose === purpose).map((icon) => icon.sizes);
    expect(sizes).toEqual(['192x192', '512x512']);
  }
  const [, touch = ''] =
    /<link rel="apple-touch-icon" href="([^"]+)"/.exec(read(`${slug}/index.html`)) ?? [];
  expect(sizeOf(touch)).toBe('180x180');
});

it('maps every page, each with its other edition', () => {
  const map = read('sitemap.xml');
  const pages = paths.filter(
    (path) => /^zh-han[st]\/.*index\.html$/.test(path) && !read(path).includes('noindex'),
  );
  const missing = pages.filter(
    (path) => !map.includes(`<loc>${siteUrl}/${path.slice(0, -'index.html'.length)}</loc>`),
  );
  expect(missing).toEqual([]);
  expect(read('robots.txt')).toContain(`Sitemap: ${siteUrl}/sitemap.xml`);
});
