import type { Figure } from '../figure/read.ts';
import { hanNumber } from '../figure/numerals.ts';
import { exact } from './adds-up.ts';
import { isLike } from './like.ts';
import type { Relation } from './relation.ts';
import { before, between, type Sentence } from './sentence.ts';

/** 三村合计, 两项共计, 4个镇共: as many parts as are counted stand before it. */
const counted =
  /(?:^|[，、；：])[^，。；、\d]{0,4}?([两二三四五六七八九十]|\d{1,2})(?:个|项|类|者|种)?(?:乡镇|街道|社区|部分|[村镇乡县区市组家企校])?(合计|共计|总计|一共|总共|共)(?:为|达|有|是)?$/;
const link = /^[^，。；、\d]{0,8}[，、；和与及][^，。；、\d]{0,16}$/;

/** No list of parts is longer; so that reading stays linear. */
const longest = 20;

/** A total of counted parts: 甲村100户，乙村80户，丙村60户，三村合计240户. */
export function countedTotals(sentence: Sentence): Relation[] {
  const { figures } = sentence;
  return figures.flatMap((all, index): Relation[] => {
    const said = counted.exec(before(sentence, all.start, 24));
    const count = countOf(said?.[1] ?? '');
    if (!said || count < 2 || count > longest) return [];
    const opened = all.start - said[0].length;
    const earlier = figures
      .slice(Math.max(0, index - count - 2), index)
      .filter(({ end }) => end <= opened);
    const list = earlier.slice(-count);
    if (list.length < count || !areListed(sentence, [...list, all])) return [];
    const previous = earlier.at(-count - 1);
    if (previous && areListed(sentence, [previous, ...list])) return [];
    return exact(list, all, all, said[2] !== '共') ?? [];
  });
}

function countOf(text: string): number {
  return text === '两' ? 2 : (hanNumber(text) ?? (Number(text) || 0));
}

/** True where each is measured like the next and follows it in one list; the counting word before the total is no member. */
function areListed(sentence: Sentence, list: readonly Figure[]): boolean {
  return list.every((each, at) => {
    const next = list[at + 1];
    if (!next) return true;
    const isTotal = at === list.length - 2;
    return isLike(each, next) && (isTotal || link.test(between(sentence, each, next)));
  });
}
