import { dated, type ClaimKind } from './claim.ts';

const past =
  '(?:历史(?:上)?(?:的)?|历年(?:来)?(?:的)?|有史以来(?:的)?|建[县区市]以来(?:的)?|近年来(?:的)?|近?[\\d一二三四五六七八九十]{1,3}年(?:来|以来)(?:的)?|创(?:下|出|造)?(?:了)?|再创|又创|刷新(?:了)?)';

/** 历史最高, 创新低: no value before it is higher, or lower. */
export const record: ClaimKind = {
  name: 'record',
  pattern: new RegExp(
    `${past}(?:历史)?(?:(?<high>最高|新高|最好水平|最多)|(?<low>最低|新低|最少))`,
    'g',
  ),
  breach({ groups }, { own, earlier }) {
    const isHigh = groups?.['high'] !== undefined;
    const rival = isHigh
      ? earlier.find(({ range }) => range.low > own.range.high)
      : earlier.find(({ range }) => range.high < own.range.low);
    if (!rival) return undefined;
    return {
      working: `${dated(rival)} ${isHigh ? '>' : '<'} ${dated(own)}`,
      expected: `${isHigh ? '没有更高' : '没有更低'}的往期数值`,
    };
  },
};
