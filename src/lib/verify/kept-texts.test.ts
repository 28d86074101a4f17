import { expect, it } from 'vitest';
import { assembleLibrary } from '../library/assemble.ts';
import { keptTexts } from './kept-texts.ts';

const article = `---
title: 一份材料
script: zh-Hans
published: 2025-10-09T09:00+08:00
places: [litong]
topics: [income]
summary: 摘要。
glossary: [{ hans: 余杭, hant: 餘杭, kind: place }]
---

农民用-{zh-hans:软件;zh-hant:軟體}-，写“-{發}-”字，还有一个裡字。
`;

it('keeps what the content has on purpose or was warned of', () => {
  const { library } = assembleLibrary([
    { path: 'articles/a/index.md', text: article },
    {
      path: 'site.json',
      text: '{ "name": "成效", "description": "樣本", "scripts": ["zh-Hans", "zh-Hant"], "headlines": [{ "indicator": "income", "place": "litong" }], "license": { "name": "CC", "url": "https://a.example/" } }',
    },
    {
      path: 'places.json',
      text: '{ "places": [{ "id": "litong", "name": "利通区", "level": "county" }] }',
    },
    { path: 'topics.json', text: '{ "topics": [{ "id": "income", "name": "收入" }] }' },
    {
      path: 'glossary.json',
      text: '{ "version": 1, "terms": [{ "hans": "应签", "hant": "應簽", "kind": "phrase" }], "keep": ["云之南"] }',
    },
  ]);
  if (!library) throw new Error('the content does not assemble');
  const marked = ['zh-hans:软件;zh-hant:軟體', '软件', '軟體', '發'];
  expect(keptTexts(library).sort()).toEqual(
    ['云之南', '应签', '應簽', '余杭', '餘杭', ...marked, '裡', '樣'].sort(),
  );
});
