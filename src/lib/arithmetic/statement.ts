import type { Figure } from '../figure/read.ts';
import { falling, rising, type Pair } from './pair.ts';
import type { Sentence } from './sentence.ts';

/** A figure that says by how much a pair of values changed: 增长63.6%, 年均增长13.3%, 减少10户. */
export interface Change {
  pair: Pair;
  stated: Figure;
  /** Said of each year on average. */
  yearly: boolean;
  /** Whether the words say more or less. */
  sign: 1 | -1;
}

/** No pair has more statements and no sentence lists more rates in turn; so that reading stays linear. */
const most = 6;

const filler =
  '(?:[\\d一二两三四五六七八九十]{1,3}年(?:来|间|共|累计|里|时间)?|累计|总共|总体|共|净|实际|合计|平均|已|整整|大幅|足足|也|共计|' +
  '(?:比|较|相比)(?:19|20)\\d{2}年底?|比(?:过去|原来|以前)|(?:总|累计)?(?=增幅|降幅|增速|涨幅))';
const up = `${rising}|净增|递增|多出|多了|多|增收|(?:增|涨|升)幅|增速|增长率|增长速度`;
const down = `${falling}|少了|少|降幅|减幅|跌幅`;
const statement = new RegExp(
  `^[）]?[，、（]?(?:相比|相较)?[，]?${filler}{0,3}(?<yearly>年均|年平均|平均每年|每年平均|年化)?(?:复合|实际)?` +
    `(?:(?<up>${up})|(?<down>${down}))(?:速度|率)?(?:了|达到|达|为|约为|是)*$`,
);
const respectively = new RegExp(
  `^[）]?[，、]?${filler}{0,3}分别(?<yearly>年均)?(?:(?<up>${up})|(?<down>${down}))(?:了|达到|达|为)*$`,
);
/** The figures after a pair that say how it changed; the first that says something else ends them. */
export function statementsOf(sentence: Sentence, pairs: readonly Pair[], index: number): Change[] {
  const pair = pairs[index];
  if (!pair) return [];
  const found: Change[] = [];
  let end = pair.end;
  const after = sentence.figures.slice(pair.index + 1, pair.index + 1 + most);
  for (const stated of after) {
    const words = sentence.text.slice(end, stated.start);
    if (words.length > 40) break;
    const match = statement.exec(words);
    if (!match) {
      const together = found.length === 0 ? respectively.exec(words) : null;
      const first = Math.max(0, index + 1 - most);
      return together
        ? inTurn(sentence.text, pairs.slice(first, index + 1), after, together)
        : found;
    }
    found.push(changeOf(pair, stated, match));
    end = stated.end;
  }
  return found;
}

/** 分别增长63.6%、32.2%: as many pairs, in the same order. */
function inTurn(
  text: string,
  pairs: readonly Pair[],
  after: readonly Figure[],
  match: RegExpExecArray,
): Change[] {
  const stop = after.findIndex((figure, at) => {
    const left = after[at - 1];
    return left && !/^(?:[、和与及，]|以及)$/.test(text.slice(left.end, figure.start));
  });
  const stated = stop === -1 ? after : after.slice(0, stop);
  if (stated.length !== pairs.length) return [];
  return pairs.flatMap((pair, at) => {
    const figure = stated[at];
    return figure ? [changeOf(pair, figure, match)] : [];
  });
}

function changeOf(pair: Pair, stated: Figure, { groups = {} }: RegExpExecArray): Change {
  const sign = groups['down'] === undefined ? 1 : -1;
  return { pair, stated, sign, yearly: groups['yearly'] !== undefined };
}
