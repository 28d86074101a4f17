import { patternRule } from './pattern-rule.ts';
import type { ContextRule } from './rule.ts';

/** The surname form of characters that have another one as words. */
const surnameForms = {
  余: '余',
  范: '范',
  于: '于',
  干: '干',
  种: '种',
  游: '游',
  涂: '涂',
  郁: '郁',
  沈: '沈',
  姜: '姜',
  钟: '鍾',
  后: '后',
  曲: '曲',
  岳: '岳',
  台: '台',
  卜: '卜',
  谷: '谷',
  占: '占',
};

/** What stands before these characters where they end a word of their own: 由于家庄…, 其余家园…. */
const endsAWord: Partial<Record<string, string>> = {
  于: '[对由关位等至属终便利善基鉴处源低高大小多早晚敢急忙用勇忠限归在]',
  余: '[其多剩业残结盈富年百千万十]',
  范: '[规示模典防师]',
  干: '[骨主若能实苦]',
  种: '[这那各每多两三几一播耕良品]',
  游: '[旅上中下导出漫郊]',
  后: '[以之然最前今往屋背房落先]',
  曲: '[歌戏弯]',
  钟: '[分点时]',
  台: '[一两三几平舞后柜上烟五天]',
};

/** How a settlement named after a family ends. */
const landform =
  '[沟湾坪坝岭坡垸庄村屯寨堡营店集铺塘冲坳山河桥渡窑院岗圩墩埠梁峁塬台咀嘴垭畈洼滩口园楼套巷坎崖荡浜埭埝洲港渠井泉峪垴崾窝围]';

/** A family's village, 余家湾: its first character is the surname, except where it ends another word. */
const villages = Object.entries(surnameForms).map(([surname, form]) =>
  patternRule(surname, [[form, `${after(surname)}_(?=家${landform})`]]),
);

export const surnamePlaces: readonly ContextRule[] = [
  ...villages,
  // At the Yus' home: the preposition 于 is never followed by a home one sits in.
  patternRule('于', [['于', '在_(?=家(?:[坐住吃喝待呆聊过]|院里|堂屋))']]),
];

function after(surname: string): string {
  const ends = endsAWord[surname];
  return ends ? `(?<!${ends})` : '';
}
