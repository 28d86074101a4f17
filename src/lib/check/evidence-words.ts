import { placeIn, type TextBlock } from '../article/plain-text.ts';
import type { Verdict } from '../evidence/evidence.ts';
import type { Exhibit } from '../evidence/exhibit.ts';
import { figureText } from '../figure/format.ts';
import type { Figure } from '../figure/read.ts';
import { periodLabel } from '../period.ts';
import type { Problem } from '../problem.ts';

type Words = Pick<Problem, 'rule' | 'message'> & Partial<Problem>;

/** What an editor is told of a quote that does not hold; undefined when it does. */
export function evidenceWords(
  verdict: Verdict,
  exhibit: Exhibit,
  blocks: readonly TextBlock[],
): Words | undefined {
  const { article, quote } = exhibit.evidence;
  const expected = statedText(exhibit);
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
    case 'disagrees': {
      const read = verdict.figures.map(readText).join('、');
      const own = exhibit.row.evidence;
      if (own && own !== exhibit.evidence)
        return {
          rule: 'evidence-conflict',
          message: '同一个数值，两处说法不一致',
          found: `文章“${own.article}”写${expected}（“${own.quote}”）；文章“${article}”写${read}（“${quote}”）`,
          hint: '核对哪一处对，改错的那一处；口径不同的，请分成两个指标。',
        };
      const slip = verdict.in === 'value' ? magnitudeSlip(exhibit, verdict.figures) : undefined;
      if (slip) return slip;
      return {
        rule: 'evidence-value',
        message: {
          value: '数值与证据不一致',
          unit: '单位与证据不一致',
          bound: '约数的方向与证据不一致',
        }[verdict.in],
        found: `数据是 ${expected}；证据“${quote}”读作 ${read}`,
        hint:
          verdict.in === 'bound'
            ? `“余、多、超、过”写 over，“近”写 nearly，“约”写 about，“以上”写 at-least；证据里没有这类字就不写 bound。`
            : '核对哪一边对：数据错了改 value（用基本单位），文章错了改文章。',
      };
    }
    case 'other-time': {
      const { kind, named } = verdict.time;
      const said = named.map((each) => `${each}${kind === 'year' ? '年' : '月'}`).join('、');
      return {
        rule: 'evidence-period',
        message: `证据所在的句子写的${kind === 'year' ? '年份' : '月份'}与时期不一致`,
        found: `时期是${periodLabel(exhibit.row.period)}，句子里是${said}`,
        hint: '核对时间：改 period，或换一句引文。',
      };
    }
  }
}

/** A value filed in 万 or 亿, or multiplied once too often: its digits are right, only the magnitude is not. */
function magnitudeSlip({ row }: Exhibit, figures: readonly Figure[]): Words | undefined {
  const value = row.value ?? 0;
  for (const figure of figures) {
    const slip = slips.find(({ times }) => Math.abs(value * times - figure.value) < 1e-6);
    if (slip && value !== 0)
      return {
        rule: 'evidence-value',
        message: `数值与证据相差${slip.name}倍`,
        found: `value 是 ${value}；证据读作 ${readText(figure)}`,
        expected: String(figure.value),
        hint: '数值用基本单位（元、人、亩），把万、亿乘进去；文章写错了，就改文章。',
      };
  }
  return undefined;
}

const slips = [
  { times: 1e4, name: '一万' },
  { times: 1e8, name: '一亿' },
  { times: 1e-4, name: '一万' },
  { times: 1e-8, name: '一亿' },
] as const;

function statedText({ row: { value, bound }, indicator: { unit, decimals } }: Exhibit): string {
  return figureText({ value: value ?? 0, unit, decimals, bound }, 'zh-Hans');
}

function readText({ value, max, unit, approx }: Figure): string {
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
  let best = { shared: pairs.size / 2, text: '', line: 0 };
  for (const block of blocks) {
    const { text } = block;
    for (let at = 0; at + 2 <= text.length; at += 4) {
      const stretch = text.slice(at, at + quote.length + 4);
      let shared = 0;
      for (let index = 0; index < stretch.length - 1; index += 1)
        if (pairs.has(stretch.slice(index, index + 2))) shared += 1;
      if (shared > best.shared) best = { shared, text: stretch, line: placeIn(block, at).line };
    }
  }
  return best.text === '' ? undefined : `文章第 ${best.line} 行相近的一处：“${best.text}”`;
}
