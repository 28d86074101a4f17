import { expect, it } from 'vitest';
import { checkContent } from './check.ts';

interface Parts {
  script?: string;
  title?: string;
  glossary?: string;
  body?: string;
  place?: string;
}

/** Problems of scripts in a small content folder, as `file:line:column rule found`. */
function problems({ script, title, glossary, body, place }: Parts): string[] {
  const article = `---
title: ${title ?? '一份材料'}
script: ${script ?? 'zh-Hans'}
published: 2025-10-09T09:00+08:00
places: [litong]
topics: [income]
summary: 摘要。
---

${body ?? '农民收入增长。'}
`;
  return checkContent([
    { path: 'articles/a/index.md', text: article },
    {
      path: 'places.json',
      text: `{ "places": [{ "id": "litong", "name": "${place ?? '利通区'}", "level": "county" }] }`,
    },
    { path: 'glossary.json', text: glossary ?? '{ "version": 1, "terms": [] }' },
  ])
    .filter(({ rule }) => rule.startsWith('script-'))
    .map(({ file, line, column, rule, found }) => `${file}:${line}:${column} ${rule} ${found}`);
}

const traditional = '農民收入增長，發展產業。';

it.each<[string, Parts, string[]]>([
  ['nothing in a sound text', {}, []],
  [
    'a declared script the text contradicts',
    { body: traditional },
    ['articles/a/index.md:3:9 script-contradiction script: zh-Hans'],
  ],
  ['nothing in a Traditional article', { script: 'zh-Hant', body: traditional }, []],
  [
    'characters left over, side by side in one',
    { body: '农民收入。\n\n大力**發展**產业，促进农民增收。' },
    ['articles/a/index.md:12:5 script-left-over 大力發展產业，促进农民'],
  ],
  [
    'one left over in a Traditional article',
    { script: 'zh-Hant', body: `${traditional}增长很快。` },
    ['articles/a/index.md:10:14 script-left-over 發展產業。增长很快。'],
  ],
  ['one in a title', { title: '一篇報告' }, ['articles/a/index.md:2:1 script-left-over 一篇報告']],
  ['one in a name', { place: '利通區' }, ['places.json:1:40 script-left-over 利通區']],
  ['what both scripts write', { body: '乾隆年间著名，慰藉。' }, []],
  ['an inline mark', { body: '农民说“-{發}-”。' }, []],
  ['a choice', { body: '农民用-{zh-hans:软件;zh-hant:軟體}-。' }, []],
  ['inline code', { body: '农民写`發`字。' }, []],
  ['translate="no"', { body: '农民写<span translate="no">發</span>字。' }, []],
  ['another language', { body: '农民写<q lang="zh-Hant">發展</q>二字。' }, []],
  [
    'its own language',
    { body: '农民写<q lang="zh-Hans">發</q>字。' },
    ['articles/a/index.md:10:22 script-left-over 农民写發字。'],
  ],
  [
    'a glossary term and a text to keep',
    {
      glossary:
        '{ "version": 1, "terms": [{ "hans": "發哥", "hant": "發哥", "kind": "person" }], "keep": ["國字"] }',
      body: '农民發哥写國字。',
    },
    [],
  ],
  ['a file name', { body: '农民见a發.jpg这张图。' }, []],
])('finds %s', (_, parts, expected) => {
  expect(problems(parts)).toEqual(expected);
});
