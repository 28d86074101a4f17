import { describe, expect, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { chartTypes } from '#lib/chart/schema.ts';
import { checkContent } from '#lib/check/check.ts';
import { readFigures } from '#lib/figure/read.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import { chartIdsIn } from '#lib/library/lookup.ts';

const files = readContentFolder('content');
const { library } = assembleLibrary(files);
if (!library) throw new Error('the example content does not assemble');
const observations = library.indicators.flatMap((indicator) =>
  [...indicator.observations, ...(indicator.targets ?? [])].map((row) => ({ indicator, ...row })),
);

it('has no Problem at all', () => {
  expect(checkContent(files)).toEqual([]);
});

it('is as rich as its five sources', () => {
  expect(library.articles).toHaveLength(5);
  expect(library.indicators.length).toBeGreaterThanOrEqual(100);
  expect(library.indicators.flatMap((each) => each.observations).length).toBeGreaterThanOrEqual(
    180,
  );
  expect(library.charts.length).toBeGreaterThanOrEqual(30);
});

it.each(chartTypes)('has at least two charts of type %s', (type) => {
  expect(library.charts.filter((chart) => chart.type === type).length).toBeGreaterThanOrEqual(2);
});

it('has an article in Traditional Chinese and one in MDX', () => {
  expect(library.articles.filter(({ script }) => script === 'zh-Hant')).toHaveLength(1);
  expect(library.articles.some(({ format }) => format === 'mdx')).toBe(true);
});

describe.each(library.articles.map((article) => [article.slug, article] as const))(
  '%s',
  (_, article) => {
    it('has at least 1,200 Han characters and three charts', () => {
      const text = plainText(article)
        .map((block) => block.text)
        .join('');
      expect(text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThanOrEqual(1200);
      expect(chartIdsIn(article.body).length).toBeGreaterThanOrEqual(3);
    });

    it('names its source', () => {
      expect(article.source?.title).toBeTruthy();
    });
  },
);

describe('evidence', () => {
  const texts = new Map(
    library.articles.map((article) => [
      article.slug,
      plainText(article)
        .map((block) => block.text)
        .join('\n'),
    ]),
  );

  it.each(
    observations.map((row) => [`${row.indicator.id} ${row.place} ${row.period}`, row] as const),
  )('%s stands in its article once and holds the value', (_, { evidence, value }) => {
    if (!evidence) throw new Error('no evidence');
    expect(texts.get(evidence.article)?.split(evidence.quote)).toHaveLength(2);
    if (value === null) return;
    expect(readFigures(evidence.quote).flatMap((figure) => [figure.value, figure.max])).toContain(
      value,
    );
  });
});
