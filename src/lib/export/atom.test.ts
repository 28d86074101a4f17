import { expect, it } from 'vitest';
import { atom, type AtomFeed } from './atom.ts';

const feed: AtomFeed = {
  title: '成效 & 数据',
  subtitle: '说明',
  lang: 'zh-Hans',
  self: 'https://example.org/feeds/zh-hans.xml',
  alternate: 'https://example.org/zh-hans/',
  author: '编辑部',
  entries: [
    {
      id: 'https://example.org/1',
      href: 'https://example.org/1',
      title: '旧',
      published: '2025-10-09T09:00+08:00',
      updated: '2025-10-09T09:00+08:00',
      summary: '1 < 2',
    },
    {
      id: 'https://example.org/2',
      href: 'https://example.org/2?a=1&b=2',
      title: '新',
      updated: '2026-01-01T00:00:00+08:00',
      summary: '“引”',
    },
  ],
};

it('writes a feed, newest first, dated by its newest entry', () => {
  const text = atom(feed);
  expect(text.match(/<title>[^<]*/g)).toEqual(['<title>成效 &amp; 数据', '<title>新', '<title>旧']);
  expect(text).toContain('<updated>2026-01-01T00:00:00+08:00</updated>\n<author>');
  expect(text).toContain('<published>2025-10-09T09:00:00+08:00</published>');
  expect(text).toContain('href="https://example.org/2?a=1&amp;b=2"');
  expect(text).toContain('1 &lt; 2');
});

it('is valid without entries', () => {
  expect(atom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
});
