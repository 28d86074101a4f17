import { plainText, type TextBlock } from '../article/plain-text.ts';
import { judge, type Verdict } from '../evidence/evidence.ts';
import { type Figure } from '../figure/read.ts';
import { figureText } from '../figure/format.ts';
import type { Indicator, Observation, Target } from '../indicator/schema.ts';
import { isBaseUnit } from '../indicator/unit.ts';
import { problemAt } from '../library/entry.ts';
import { periodLabel } from '../period.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

type Row = Observation | Target;

/** Every value is said by its quote, and a value that is missing by the sentence that says so. */
export const evidence: Rule = ({ entries }) => {
  const texts = new Map(entries.articles.map(({ value }) => [value.slug, blocksOf(value)]));
  // A unit nobody knows has a Problem of its own; every quote would disagree with it.
  const measured = entries.indicators.filter(({ value }) => isBaseUnit(value.unit));
  return measured.flatMap((entry) =>
    (['observations', 'targets'] as const).flatMap((list) =>
      (entry.value[list] ?? []).flatMap((row: Row, index): Problem[] => {
        const blocks = texts.get(row.evidence?.article ?? '');
        if (!row.evidence || !blocks) return [];
        const { unit } = entry.value;
        const verdict = judge(
          row.evidence.quote,
          { value: row.value, unit, bound: row.bound, period: row.period },
          blocks,
        );
        const parts = partsOf(verdict, row, entry.value, blocks);
        if (!parts) return [];
        const path = parts.rule === 'evidence-value' ? ['value'] : ['evidence', 'quote'];
        return [problemAt(entry, [list, index, ...path], parts)];
      }),
    ),
  );
};

/** An article that cannot be parsed has a Problem of its own; its quotes are not held against it. */
function blocksOf(article: Parameters<typeof plainText>[0]): TextBlock[] | undefined {
  try {
    return plainText(article);
  } catch {
    return undefined;
  }
}

type Parts = Pick<Problem, 'rule' | 'message'> & Partial<Problem>;

function partsOf(
  verdict: Verdict,
  row: Row,
  indicator: Indicator,
  blocks: readonly TextBlock[],
): Parts | undefined {
  const { article = '', quote = '' } = row.evidence ?? {};
  const expected = stated(row, indicator);
  switch (verdict.kind) {
    case 'ok':
      return undefined;
    case 'quote-missing': {
      const near = closestLine(quote, blocks);
      return {
        rule: 'evidence-quote-missing',
        message: `文章“${article}”里找不到这句话`,
        found: quote,
        ...(near && { expected: near }),
        hint: '从文章里逐字复制一段，标点也要一样，不要跨段，不要带上加粗的星号。文章改过以后，这里也要跟着改。',
      };
    }
    case 'quote-repeated':
      return {
        rule: 'evidence-quote-repeated',
        message: `这句话在文章“${article}”里出现了 ${verdict.lines.length} 次，分不清是哪一处（第 ${verdict.lines.join('、')} 行）`,
        found: quote,
        hint: '多引前后几个字，使它在文章里只出现一次。',
      };
    case 'no-figure':
      return {
        rule: 'evidence-value',
        message: '证据里没有读到数字',
        found: quote,
        expected,
        hint: '引文要包含数字和单位。',
      };
    case 'disagrees':
      return {
        rule: 'evidence-value',
        message: {
          value: '数值与证据不一致',
          unit: '单位与证据不一致',
          bound: '约数的方向与证据不一致',
        }[verdict.in],
        found: `数据是 ${expected}；证据“${quote}”读作 ${verdict.figures.map(read).join('、')}`,
        hint:
          verdict.in === 'bound'
            ? `“余、多、超、过”写 over，“近”写 nearly，“约”写 about，“以上”写 at-least；证据里没有这类字就不写 bound。`
            : '核对哪一边对：数据错了改 value（用基本单位），文章错了改文章。',
      };
    case 'other-year':
      return {
        rule: 'evidence-period',
        message: '证据里写的年份与时期不一致',
        found: `时期是${periodLabel(row.period)}，证据里是${verdict.years.map((year) => `${year}年`).join('、')}`,
        hint: '核对年份：改 period，或换一句引文。',
      };
  }
}

function stated({ value, bound }: Row, { unit, decimals }: Indicator): string {
  return figureText({ value: value ?? 0, unit, decimals, bound }, 'zh-Hans');
}

function read({ value, max, unit, approx }: Figure): string {
  const decimals = value.toString().split('.')[1]?.length ?? 0;
  const from = figureText({ value, unit, decimals, bound: approx ?? undefined }, 'zh-Hans');
  return max === undefined
    ? from
    : `${from}～${figureText({ value: max, unit, decimals }, 'zh-Hans')}`;
}

/** The stretch of the article that shares most characters with a quote, to compare by eye. */
function closestLine(quote: string, blocks: readonly TextBlock[]): string | undefined {
  const pairs = new Set(
    Array.from({ length: Math.max(0, quote.length - 1) }, (_, at) => quote.slice(at, at + 2)),
  );
  let best = { shared: pairs.size / 2, text: '' };
  for (const { text } of blocks) {
    for (let at = 0; at + 2 <= text.length; at += 4) {
      const stretch = text.slice(at, at + quote.length + 4);
      let shared = 0;
      for (let index = 0; index < stretch.length - 1; index += 1)
        if (pairs.has(stretch.slice(index, index + 2))) shared += 1;
      if (shared > best.shared) best = { shared, text: stretch };
    }
  }
  return best.text === '' ? undefined : `文章里相近的一处：“${best.text}”`;
}
