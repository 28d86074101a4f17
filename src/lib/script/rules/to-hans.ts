import { patternRule } from './pattern-rule.ts';
import type { ContextRule } from './rule.ts';

/** 着 goes on or touches; 著 writes, is known: 關係著|名聲 is no 著名. */
const going = patternRule('著', [
  [
    '着',
    '_(?=名(?:聲|次|字|單|片|額|義|牌|冊|貴|利|分|堂))',
    '_(?=作(?:業|物|文|料|坊|戰|息|揖|用|勢|案|工))',
    '(?<!專|論|編|名|原|譯|合|遺|巨|拙|新|舊|大|力)_(?=書(?:包|記|本|籍|信|架|櫃|桌|店|畫|法|香|院|房|單|屋|箱|攤|袋|刊|簿|號|面|卷))',
    '_(?=述(?:職|評)|錄(?:音|像|取)|稱(?:呼|重)|者(?:們|字))',
  ],
  [
    '著',
    '(?:卓|昭|彰|顯|較|知|炳|名|論|專|原|譯|遺|巨|拙|土)_(?=[，。、》」』]|$)',
    '_(?=書立說|等身)',
  ],
]);

/** 藉 as a mat or a mess stays; 藉 “by means of” is 借. */
const means = patternRule('藉', [['藉', '[狼慰蘊枕醞]_']]);

/** 瞭 “look out” stays; 瞭 “understand” is 了. */
const view = patternRule('瞭', [['瞭', '_(?=望)']]);

/** 乾 of heaven, emperors and places stays; dry is 干. */
const heaven = patternRule('乾', [
  ['乾', '_(?=坤|隆|清宮|卦|元|寧|嘉|道|陵|縣)', '[扭旋]轉?_坤', '康_盛'],
]);

/** 徵 the note stays; to call for, a sign, is 征. */
const tone = patternRule('徵', [
  ['徵', '角_羽', '宮商角_'],
  ['征', '_'],
]);

/** 於 the surname stays where it is announced; the preposition is 于. */
const surnameYu = patternRule('於', [
  ['於', '(?<![百改換隨])姓_(?=的|名|，|。|$)'],
  ['于', '_'],
]);

/** 鍾 is 钟, except in the one name that keeps 锺. */
const zhong = patternRule('鍾', [
  ['锺', '錢_書'],
  ['钟', '_'],
]);

/** Traditional to Simplified where a word of one language's table is two words here; the first answer wins. */
export const rulesToHans: readonly ContextRule[] = [
  going,
  means,
  view,
  heaven,
  tone,
  surnameYu,
  zhong,
];
