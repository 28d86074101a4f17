import type { Article } from '../article/schema.ts';
import { lineageOf, otherPlaces } from '../evidence/place.ts';
import { occurrencesOf } from '../evidence/quote.ts';
import { sentenceAround } from '../evidence/sentence.ts';
import { unnamedYears } from '../evidence/year.ts';
import { problemAt, type Entry } from '../library/entry.ts';
import { periodLabel } from '../period.ts';
import { createConverter } from '../script/converter.ts';
import type { Place } from '../taxonomy.ts';
import type { Rule } from './context.ts';
import { blocksOf, eachExhibit } from './evidence.ts';

/** A value belongs to the place and the time its sentence and its article speak of. */
export const scope: Rule = ({ entries }) => {
  const places = entries.places?.value.places ?? [];
  const articles = new Map(entries.articles.map((entry) => [entry.value.slug, readable(entry)]));
  return eachExhibit(entries.indicators, (entry, { evidence, row, path, rowPath }) => {
    const article = articles.get(evidence.article);
    const lineage = lineageOf(row.place, places);
    // An article or a place that is not there has a Problem of its own.
    if (!article || !places.some(({ id }) => id === row.place)) return undefined;
    const names = places.map(({ name }) => name).filter((name) => !lineage.names.includes(name));
    const others = otherPlaces(article.sentence(evidence.quote), lineage.names, names);
    if (others.length > 0) {
      return problemAt(entry, [...path, 'quote'], {
        rule: 'evidence-place',
        message: '证据所在的句子说的是另一个地区',
        found: `数值记在${lineage.names[0] ?? row.place}名下，句子里是${others.join('、')}`,
        hint: '核对地区：改 place，或换一句引文。',
      });
    }
    const speaksOf = article.places.some((id) => lineage.ids.includes(id));
    if (!speaksOf && !lineage.names.some((name) => article.sentence(evidence.quote).includes(name)))
      return problemAt(entry, [...rowPath, 'place'], {
        rule: 'evidence-place',
        message: `文章“${evidence.article}”讲的不是${lineage.names[0] ?? row.place}`,
        found: row.place,
        expected: namesOf(article.places, places),
        hint: '核对地区：改 place；文章确实讲到这个地区时，把它加进文章头部的 places。',
      });
    const unnamed = unnamedYears(row.period, article.times);
    if (unnamed.length === 0) return undefined;
    return problemAt(entry, [...rowPath, 'period'], {
      rule: 'evidence-period',
      severity: 'warning',
      message: `文章“${evidence.article}”从头到尾没有提到${unnamed.map((year) => `${year}年`).join('、')}`,
      found: `时期是${periodLabel(row.period)}`,
      hint: '核对年份；确实是这一年时，在文章里写明，读者才知道数字是哪一年的。',
    });
  });
};

interface Readable {
  places: readonly string[];
  /** Everything that may name a year. */
  times: readonly string[];
  /** The sentence around a quote, in Simplified Chinese, as places are named; empty where it does not stand. */
  sentence(quote: string): string;
}

function readable({ value: article }: Entry<Article>): Readable | undefined {
  const blocks = blocksOf(article);
  if (!blocks) return undefined;
  const { title, subtitle = '', summary, source, published, updated = '', script } = article;
  return {
    places: article.places,
    times: [
      ...[title, subtitle, summary, source?.title ?? '', source?.date ?? '', published, updated],
      ...blocks.map(({ text }) => text),
    ],
    sentence(quote) {
      const [first] = occurrencesOf(quote, blocks);
      if (!first) return '';
      const text = sentenceAround(first.block.text, first.offset, quote.length);
      return script === 'zh-Hans' ? text : simplified().convert(text, script, 'zh-Hans');
    },
  };
}

let kept: ReturnType<typeof createConverter> | undefined;
const simplified = (): ReturnType<typeof createConverter> => (kept ??= createConverter({}));

function namesOf(ids: readonly string[], places: readonly Place[]): string {
  return ids.map((id) => places.find((place) => place.id === id)?.name ?? id).join('、');
}
