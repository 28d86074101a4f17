import type { ContentFile, Library } from '../library/library.ts';
import { placeholders } from './placeholders.ts';

/** A new article: a draft with every field an editor needs, ready to be written. */
export function newArticle(
  slug: string,
  options: { title: string; place: string; topic: string; published: string },
): ContentFile {
  const { title, place, topic, published } = options;
  return {
    path: `articles/${slug}/index.md`,
    text: `---
title: ${JSON.stringify(title)}
script: zh-Hans
published: ${published}
places: [${place}]
topics: [${topic}]
summary: ${placeholders.summary}
draft: true
---

## ${placeholders.heading}

${placeholders.body}图表单独占一行，方括号里写图说，圆括号里写图表编号：

    ![图说](chart:图表编号)
`,
  };
}

/** A new indicator with one observation that says it is still missing. */
export function newIndicator(
  id: string,
  options: { title: string; unit: string; place: string; topic: string; period: string },
): ContentFile {
  const { title, unit, place, topic, period } = options;
  return json(`indicators/${id}.json`, {
    $schema: '../../public/schemas/indicator.json',
    id,
    title,
    unit,
    decimals: 0,
    direction: 'up',
    topic,
    definition: placeholders.definition,
    observations: [
      {
        place,
        period,
        value: null,
        status: 'missing',
        note: placeholders.note,
        source: { title: placeholders.source },
      },
    ],
  });
}

/** A new chart on an indicator that exists: one big number, the type that always fits. */
export function newChart(
  id: string,
  options: { title: string; indicator: string; place: string },
): ContentFile {
  const { title, indicator, place } = options;
  return json(`charts/${id}.json`, {
    $schema: '../../public/schemas/chart.json',
    id,
    title,
    type: 'big-number',
    series: [{ indicator, place }],
  });
}

/** Place and topic a new file starts with when none is named: the first declared ones. */
export function firstNames({ places, topics }: Library): { place: string; topic: string } {
  return { place: places[0]?.id ?? '', topic: topics[0]?.id ?? '' };
}

function json(path: string, content: unknown): ContentFile {
  return { path, text: `${JSON.stringify(content, null, 2)}\n` };
}
