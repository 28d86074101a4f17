import { readFileSync } from 'node:fs';
import { expect, it, describe } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { articleSchema } from '../article/schema.ts';
import { indicatorSchema } from '../indicator/schema.ts';
import { deskConfig } from './config.ts';
import { fieldsOf } from './fields.ts';
import { mergeArticle } from './merge-article.ts';
import { mergeJson } from './merge-json.ts';
import { withNulls } from './nulls.ts';

const none = { articles: [], charts: [], indicators: [], places: [], topics: [] };

describe('fields of a schema', () => {
  const fields = fieldsOf(indicatorSchema, {
    ...none,
    topics: [{ value: 'income', label: '收入' }],
  });
  const field = (name: string) => fields.find((each) => each.name === name);

  it('has a Chinese name for every key of every file', () => {
    const latin: string[] = [];
    const walk = (
      list: readonly { name: string; label: string; fields?: readonly unknown[] }[],
    ) => {
      for (const { name, label, fields: inner } of list) {
        if (/^[a-z$]/i.test(label) && name !== '$schema') latin.push(name);
        if (inner) walk(inner as typeof list);
      }
    };
    const { collections } = deskConfig('content', none, {});
    for (const { fields: own, files } of collections) {
      walk(own ?? []);
      for (const file of files ?? []) walk(file.fields);
    }
    expect(latin.filter((name) => name !== 'version')).toEqual([]);
  });

  it('offers what exists where a key names it', () => {
    expect(field('topic')).toMatchObject({
      widget: 'select',
      options: [{ value: 'income', label: '收入' }],
      required: true,
    });
  });

  it('lets a value be empty, because missing is not zero', () => {
    const observations = field('observations')?.fields ?? [];
    expect(observations.find(({ name }) => name === 'value')).toMatchObject({
      widget: 'number',
      value_type: 'float',
      required: false,
    });
  });

  it('knows every field of an article', () => {
    expect(fieldsOf(articleSchema, none).map(({ name }) => name)).toEqual(
      Object.keys(articleSchema.shape),
    );
  });
});

describe('merging an article', () => {
  const old = `---
title: 利通区：清单  # 与公文一致
places: [litong]
topics:
  [poverty, employment]
source: { title: 原文 }
published: 2026-11-23T11:00+08:00
draft: false
setAside:
  - reason: 行文计数
    quotes:
      - 两个名称
      - '0至6岁'
---

**“四个一”**，5万~10万元。

末段。
`;
  const [, head = '', body = ''] = old.split(/^---\n/m);
  /** What a form sends: everything written anew. */
  const sent = (change: Record<string, unknown>, text = body): string =>
    `---\n${stringify({ ...(parseYaml(head) as object), ...change }, { lineWidth: 0 })}---\n\n${text.trim()}\n`;

  it('keeps every byte where nothing changed', () => {
    expect(mergeArticle(old, sent({ glossary: [], subtitle: '' }))).toBe(old);
  });

  it.each([
    [{ title: '新题' }, 'title: 利通区：清单  # 与公文一致', 'title: 新题'],
    [{ places: ['litong', 'hanbin'] }, 'places: [litong]', 'places: [litong, hanbin]'],
    [{ draft: true }, 'draft: false', 'draft: true'],
    [{ source: { title: '别的' } }, 'source: { title: 原文 }', 'source: {title: 别的}'],
  ])('changes one line for %j', (change, was, now) => {
    expect(mergeArticle(old, sent(change))).toBe(old.replace(was, now));
  });

  it('takes a box without a tick for no box', () => {
    const without = old.replace('draft: false\n', '');
    expect(mergeArticle(without, sent({ draft: false }))).toBe(without);
    const drafted = old.replace('draft: false', 'draft: true');
    expect(mergeArticle(drafted, sent({ draft: false }))).toBe(old.replace('draft: false\n', ''));
  });

  it('changes only the text where the text changed', () => {
    const text = body.replace('末段。', '末段。\n\n![说明](chart:a)');
    expect(mergeArticle(old, sent({}, text))).toBe(
      old.replace('末段。', '末段。\n\n![说明](chart:a)'),
    );
  });

  it('adds a key at the end and removes one that was emptied', () => {
    expect(mergeArticle(old, sent({ summary: '摘要', source: '' }))).toBe(
      old
        .replace('source: { title: 原文 }\n', '')
        .replace("'0至6岁'\n", "'0至6岁'\nsummary: 摘要\n"),
    );
  });
});

describe('merging JSON', () => {
  const text = readFileSync('content/indicators/rural-disposable-income.json', 'utf8');
  const value = (): { observations: Record<string, unknown>[]; [key: string]: unknown } =>
    JSON.parse(text) as never;

  it('keeps every byte where nothing changed, whatever the form leaves empty', () => {
    const observations = value().observations.map((each) => ({ ...each, note: '', restated: [] }));
    expect(mergeJson(text, { ...value(), observations, targets: [], partOf: '' } as never)).toBe(
      text,
    );
  });

  it('changes one number', () => {
    const observations = value().observations.map((each) =>
      each['value'] === 7064 ? { ...each, value: 7065 } : each,
    );
    expect(mergeJson(text, { ...value(), observations } as never)).toBe(
      text.replace('"value": 7064', '"value": 7065'),
    );
  });

  it('adds an entry behind the others and removes one from the middle', () => {
    const { observations } = value();
    const more = [...observations, { place: 'litong', period: '2020', value: 1 }];
    const added = mergeJson(text, { ...value(), observations: more } as never);
    expect(JSON.parse(added)).toEqual({ ...value(), observations: more });
    expect(added.startsWith(text.slice(0, text.lastIndexOf('}\n  ]')))).toBe(true);
    expect(mergeJson(added, value() as never)).toBe(text);
  });

  it('writes null where a form leaves a value out', () => {
    const [first, ...others] = value().observations;
    const left = { ...first, value: undefined, status: 'missing' };
    const sent = withNulls(indicatorSchema, {
      ...value(),
      observations: [left, ...others],
    } as never);
    expect(sent).toEqual({ ...value(), observations: [{ ...left, value: null }, ...others] });
  });

  it('keeps null apart from nothing', () => {
    const observations = value().observations.map((each, index) =>
      index === 0 ? { ...each, value: null, status: 'missing' } : each,
    );
    expect(JSON.parse(mergeJson(text, { ...value(), observations } as never))).toEqual({
      ...value(),
      observations,
    });
  });
});
