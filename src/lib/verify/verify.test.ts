import { describe, expect, it } from 'vitest';
import type { BuiltFile } from './built.ts';
import { verifySite } from './verify.ts';

const siteUrl = 'https://site.example';

interface Parts {
  lang?: string;
  head?: string;
  body?: string;
}

function page(
  script: 'zh-hans' | 'zh-hant',
  name: string,
  { lang, head = '', body = '' }: Parts = {},
): BuiltFile {
  const tag = script === 'zh-hans' ? 'zh-Hans' : 'zh-Hant';
  const alternates = [
    ['zh-Hans', 'zh-hans'],
    ['zh-Hant', 'zh-hant'],
    ['x-default', 'zh-hans'],
  ]
    .map(
      ([code, slug]) =>
        `<link rel="alternate" hreflang="${code}" href="${siteUrl}/zt/${slug}/${name}">`,
    )
    .join('');
  const text = `<!doctype html><html lang="${lang ?? tag}"><head><title>t</title>${alternates}${head}</head><body>${body}</body></html>`;
  return { path: `${script}/${name}index.html`, text };
}

function verify(parts: Parts, counterpart: Parts = parts, more: BuiltFile[] = []): string[] {
  const files = [page('zh-hans', 'a/', parts), page('zh-hant', 'a/', counterpart), ...more];
  return verifySite(files, '/zt/', siteUrl).map(
    ({ rule, path, message }) => `${rule} ${path} ${message}`,
  );
}

describe('verifySite', () => {
  it('finds nothing in a sound site', () => {
    expect(
      verify(
        {
          body: '<p id="p1">7064元</p><a href="/zt/zh-hans/a/#p1">x</a><a href="https://else.example/">y</a>',
        },
        {
          body: '<p id="p1">7064元</p><a href="/zt/zh-hant/a/#p1">x</a><a href="https://else.example/">y</a>',
        },
      ),
    ).toEqual([]);
  });

  it.each([
    ['a dead link', '<a href="/zt/zh-hans/b/">x</a>', '没有这个页面或文件'],
    ['a dead fragment', '<a href="#p9">x</a>', '页面上没有锚点 p9'],
    ['a link that forgets the base path', '<a href="/zh-hans/a/">x</a>', '不在站点路径 /zt/ 之下'],
    ['a missing picture', '<img src="x.png" alt="">', '没有这个页面或文件'],
    ['a missing candidate of srcset', '<img srcset="/zt/x.png 2x" alt="">', '没有这个页面或文件'],
    [
      'a picture from another host',
      '<img src="https://cdn.example/x.png" alt="">',
      '会向别的网站请求 https://cdn.example/x.png',
    ],
    [
      'a style that loads from another host',
      '<p style="background:url(//cdn.example/x.png)">x</p>',
      '会向别的网站请求 //cdn.example/x.png',
    ],
  ])('%s', (_, body, message) => {
    expect(verify({ body }).some((line) => line.includes(message))).toBe(true);
  });

  it.each([
    [
      'numbers',
      '<p>7064元</p>',
      '<p>7046元</p>',
      '两版的数字不一致：第1处简体为“7064”，繁体为“7046”',
    ],
    ['ids', '<p id="a">x</p>', '<p id="b">x</p>', '两版的编号不一致'],
    ['links', '<a href="https://x.example/">x</a>', '', '两版的链接不一致'],
    [
      'chart data',
      '<script type="application/json">[1]</script>',
      '<script type="application/json">[2]</script>',
      '两版的图表数据不一致',
    ],
  ])('tells when %s differ between the editions', (_, left, right, message) => {
    expect(verify({ body: left }, { body: right }).join('\n')).toContain(message);
  });

  it('takes the address of a page inside another address for the same', () => {
    const report = (slug: string): Parts => ({
      body: `<a href="https://else.example/?url=${encodeURIComponent(`${siteUrl}/zt/${slug}/a/`)}">x</a>`,
    });
    expect(verify(report('zh-hans'), report('zh-hant'))).toEqual([]);
  });

  it('takes the edition in any segment of an address for the same', () => {
    const csv = (slug: string): BuiltFile => ({ path: `data/${slug}/x.csv`, text: '' });
    expect(
      verify(
        { body: '<a href="/zt/data/zh-hans/x.csv">x</a>' },
        { body: '<a href="/zt/data/zh-hant/x.csv">x</a>' },
        [csv('zh-hans'), csv('zh-hant')],
      ),
    ).toEqual([]);
  });

  it('tells when a page has no counterpart or the wrong language', () => {
    expect(verify({}, {}, [page('zh-hans', 'b/')]).join('\n')).toContain('没有对应的繁体页面');
    expect(verify({ lang: 'zh-CN' }).join('\n')).toContain('lang 是 zh-CN，应为 zh-Hans');
  });

  it('reads style sheets', () => {
    const sheet = { path: '_astro/a.css', text: '@import "https://cdn.example/a.css";' };
    expect(verify({}, {}, [sheet])).toEqual([
      'third-party _astro/a.css 会向别的网站请求 https://cdn.example/a.css',
    ]);
  });

  it.each<[string, string, string, string[]]>([
    ['a text', '<p>头发</p>', '<p>头髮</p>', ['p 里有简体字“头”：头髮']],
    ['the other way', '<p>頭发</p>', '<p>頭髮</p>', ['p 里有繁体字“頭”：頭发']],
    [
      'an alternative text',
      '<img src="data:," alt="发展">',
      '<img src="data:," alt="发展">',
      ['img[alt] 里有简体字“发”：发展'],
    ],
    [
      'JSON-LD',
      '<script type="application/ld+json">{"name":"发展"}</script>',
      '<script type="application/ld+json">{"name":"发展"}</script>',
      ['script 里有简体字“发”：发展'],
    ],
    [
      'JSON of both editions',
      '<script type="application/json">{"zh-Hans":"发展","zh-Hant":"發展"}</script>',
      '<script type="application/json">{"zh-Hans":"发展","zh-Hant":"發展"}</script>',
      [],
    ],
    ['code', '<code>發展</code>', '<code>发展</code>', []],
    ['what is not converted', '<b translate="no">發展</b>', '<b translate="no">发展</b>', []],
    ['the other language', '<a lang="zh-Hant">發展</a>', '<a lang="zh-Hans">发展</a>', []],
    ['a program', '<script>"發展"</script>', '<script>"发展"</script>', []],
    ['what both write', '<p>皇后在公里</p>', '<p>皇后在公里</p>', []],
    ['a file name', '<p>见QQ發1.jpg图</p>', '<p>見QQ发1.jpg圖</p>', []],
    ['a text to keep', '<p>雲之南</p>', '<p>云之南发</p>', ['p 里有简体字“发”：云之南发']],
  ])('finds characters of the other edition: %s', (_, left, right, expected) => {
    const files = [page('zh-hans', 'a/', { body: left }), page('zh-hant', 'a/', { body: right })];
    const found = verifySite(files, '/zt/', siteUrl, ['雲之南'])
      .filter(({ rule }) => rule === 'characters')
      .map(({ message }) => message);
    expect(found).toEqual(expected);
  });

  it.each([
    ['data/zh-hant/x.csv', '地区,數值', '文件 里有简体字“区”：地区,數值'],
    ['charts/zh-hans/x.svg', '<svg><text>產业</text></svg>', '文件 里有繁体字“產”'],
    ['oembed/zh-hant/x.json', '{"title":"产業"}', '文件 里有简体字“产”：产業'],
    ['zh-hant.webmanifest', '{"lang":"zh-Hant","name":"产業"}', '文件 里有简体字“产”：产業'],
    ['feeds/zh-hant.xml', '<feed><title>产業</title></feed>', '文件 里有简体字“产”'],
    ['data/both.json', '{"hans":"产业","hant":"產業"}', ''],
  ])('reads %s', (path, text, message) => {
    expect(verify({}, {}, [{ path, text }]).join('\n')).toContain(message);
    if (message === '') expect(verify({}, {}, [{ path, text }])).toEqual([]);
  });
});
