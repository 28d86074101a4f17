import { hanNumber } from '../figure/numerals.ts';
import { quotient, intervalOf } from './interval.ts';
import type { Pair } from './pair.ts';
import { verdictOf, type Relation } from './relation.ts';
import type { Sentence } from './sentence.ts';
import { inOneMagnitude } from './working.ts';

const filler = '(?:[\\d一二两三四五六七八九十]{1,3}年(?:来|间|内)?|累计|总共|实现|已|整整|了)';
const doubled = new RegExp(
  `^[）]?[，、]?${filler}{0,3}翻(?:了)?(?<times>[一两二三]|\\d)?(?:番)(?<more>多|以上|有余)?`,
);

/** 翻一番 is said from about twice as much upwards. */
export function doubling(sentence: Sentence, pair: Pair): Relation[] {
  const rest = sentence.text.slice(pair.end, Math.min(sentence.end, pair.end + 24));
  const match = doubled.exec(rest);
  if (!match || pair.from.value === 0) return [];
  const times = match.groups?.['times'] ?? '一';
  const wanted = 2 ** (hanNumber(times) ?? Number(times));
  const low = match.groups?.['more'] === undefined ? wanted * 0.95 : wanted;
  const follows = quotient(intervalOf(pair.to), intervalOf(pair.from));
  const verdict = verdictOf(follows, { low, high: wanted * 2 }, [pair.from, pair.to]);
  const isMore = verdict === 'fails' && follows.low > wanted;
  if (verdict === undefined || isMore) return [];
  const { printed } = inOneMagnitude([pair.from.value, pair.to.value]);
  const start = pair.end + match[0].indexOf('翻');
  const end = pair.end + match[0].length;
  const result = (pair.to.value / pair.from.value).toFixed(2);
  return [
    {
      kind: 'multiple',
      verdict,
      at: { text: sentence.text.slice(start, end), start, end },
      from: [pair.from, pair.to],
      working: `${printed[1] ?? ''} ÷ ${printed[0] ?? ''} = ${result} 倍 ${verdict === 'holds' ? '✓' : `≠ ${wanted} 倍`}`,
      ...(verdict === 'fails' && {
        expected: `翻${times}番是原来的${wanted}倍，这里是${result}倍`,
      }),
    },
  ];
}
