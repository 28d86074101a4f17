import { hanNumber } from '../figure/numerals.ts';
import { dated, type ClaimKind } from './claim.ts';

/** 翻番 is said from about twice as much upwards. */
const nearly = 0.95;

/** 比2015年翻一番: the value is about so many times that of the year it names. */
export const doubled: ClaimKind = {
  name: 'doubled',
  pattern:
    /(?:比|较|由|从)(?<year>(?:19|20)\d{2})年(?:底|末)?[^。；]{0,16}?翻(?:了)?(?<times>[一两二三]|\d)?番/g,
  breach({ groups }, { own, earlier }) {
    const base = earlier.find(({ observation }) => observation.period === groups?.['year']);
    if (!base || base.value <= 0) return undefined;
    const times = groups?.['times'] ?? '一';
    const wanted = 2 ** (hanNumber(times) ?? Number(times));
    if (own.range.high >= base.range.low * wanted * nearly) return undefined;
    return {
      working: `${dated(own)} ÷ ${dated(base)} = ${(own.value / base.value).toFixed(2)} 倍 ≠ ${wanted} 倍`,
      expected: `翻${times}番是原来的${wanted}倍`,
    };
  },
};
