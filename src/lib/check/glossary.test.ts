import { expect, it } from 'vitest';
import { checkContent } from './check.ts';

type Terms = Record<string, string | boolean>[];

/** Problems of terms in a small content folder, as `file:line rule found`. */
function problems(site: Terms, own: Terms = []): string[] {
  const kind = { kind: 'phrase' };
  const lines = (terms: Terms): string =>
    terms.map((term) => `  ${JSON.stringify({ ...term, ...kind })}`).join(',\n');
  const article = `---
title: 一份材料
script: zh-Hans
published: 2025-10-09T09:00+08:00
places: [litong]
topics: [income]
summary: 摘要。
glossary: [
${lines(own)}
  ]
---

应签尽签，范斌说软件好用，山谷里的谷子。
`;
  return checkContent([
    { path: 'articles/a/index.md', text: article },
    { path: 'glossary.json', text: `{ "version": 1, "terms": [\n${lines(site)}\n] }` },
  ])
    .filter(({ rule }) => rule.startsWith('glossary-'))
    .map(({ file, line, severity, rule, found }) => `${file}:${line} ${severity} ${rule} ${found}`);
}

const signed = { hans: '应签尽签', hant: '應簽盡簽' };
const wrong = { hans: '应签尽签', hant: '應籤盡籤' };
const name = { hans: '范斌', hant: '范斌' };
const longer = { hans: '软件', hant: '套裝軟體' };

it.each<[string, string[], Terms, Terms?]>([
  ['nothing in sound terms', [], [signed, name]],
  [
    'two lengths',
    ['glossary.json:2 error glossary-length “软件”2 个字，“套裝軟體”4 个字'],
    [longer],
  ],
  ['nothing where two lengths are meant', [], [{ ...longer, allowLength: true }]],
  [
    'a side in the other script',
    ['glossary.json:2 error glossary-script 软體'],
    [{ hans: '软件', hant: '软體' }],
  ],
  [
    'sides in the wrong places',
    [
      'glossary.json:2 error glossary-script 應簽盡簽',
      'glossary.json:2 error glossary-script 应签尽签',
    ],
    [{ hans: '應簽盡簽', hant: '应签尽签' }],
  ],
  [
    'a term said twice',
    ['glossary.json:3 error glossary-duplicate “应签尽签”“應簽盡簽”'],
    [signed, signed],
  ],
  [
    'a term the site has already',
    ['articles/a/index.md:9 warning glossary-duplicate “应签尽签”“應簽盡簽”'],
    [signed],
    [signed],
  ],
  [
    'a contradiction in one list',
    ['glossary.json:3 error glossary-contradiction “应签尽签”“應籤盡籤”'],
    [signed, wrong],
  ],
  [
    'a contradiction between levels',
    ['articles/a/index.md:9 error glossary-contradiction “应签尽签”“應籤盡籤”'],
    [signed],
    [wrong],
  ],
  ['nothing where it is meant', [], [signed], [{ ...wrong, override: true }]],
  [
    'a contradiction on the way back',
    ['glossary.json:3 error glossary-contradiction “山谷”“谷子”'],
    [
      { hans: '谷子', hant: '谷子' },
      { hans: '山谷', hant: '谷子' },
    ],
  ],
  [
    'a term nothing uses',
    ['glossary.json:2 warning glossary-unused “余某”“余某”'],
    [{ hans: '余某', hant: '余某' }],
  ],
  [
    "an article's term that the article does not use",
    ['articles/a/index.md:9 warning glossary-unused “余某”“余某”'],
    [],
    [{ hans: '余某', hant: '余某' }],
  ],
])('finds %s', (_, expected, site, own) => {
  expect(problems(site, own)).toEqual(expected);
});
