import type { Bound } from '../indicator/schema.ts';

/** Words before a number, longest first. */
const before: readonly (readonly [string, Bound])[] = [
  ['不低于', 'at-least'],
  ['不低於', 'at-least'],
  ['不少于', 'at-least'],
  ['不少於', 'at-least'],
  ['至少', 'at-least'],
  ['起码', 'at-least'],
  ['不超过', 'at-most'],
  ['不超過', 'at-most'],
  ['不高于', 'at-most'],
  ['不高於', 'at-most'],
  ['最多', 'at-most'],
  ['至多', 'at-most'],
  ['不足', 'under'],
  ['不到', 'under'],
  ['低于', 'under'],
  ['低於', 'under'],
  ['少于', 'under'],
  ['少於', 'under'],
  ['小于', 'under'],
  ['超过', 'over'],
  ['超過', 'over'],
  ['突破', 'over'],
  ['高于', 'over'],
  ['高於', 'over'],
  ['多于', 'over'],
  ['大于', 'over'],
  ['逾', 'over'],
  ['超', 'over'],
  ['过', 'over'],
  ['過', 'over'],
  ['大约', 'about'],
  ['大約', 'about'],
  ['约', 'about'],
  ['約', 'about'],
  ['大概', 'about'],
  ['将近', 'nearly'],
  ['將近', 'nearly'],
  ['接近', 'nearly'],
  ['近', 'nearly'],
];

const after: readonly (readonly [string, Bound])[] = [
  ['以上', 'at-least'],
  ['以下', 'at-most'],
  ['以内', 'at-most'],
  ['以內', 'at-most'],
  ['左右', 'about'],
  ['上下', 'about'],
  ['之多', 'about'],
];

const boundBefore = new Map(before);
const boundAfter = new Map(after);

export const wordsBefore: readonly string[] = [...boundBefore.keys()];
export const wordsAfter: readonly string[] = [...boundAfter.keys()];
/** Between digits and unit: 7亿余元, 500多万元, 十几家. */
export const wordsWithin = '余餘多来來几幾';

/** The bound that the words around a number give it; the words nearest to the number win. */
export function boundOf(words: {
  before: string;
  within: string;
  after: string;
}): Bound | undefined {
  if (words.within !== '') return /[来來]/.test(words.within) ? 'about' : 'over';
  return boundBefore.get(words.before) ?? boundAfter.get(words.after);
}
