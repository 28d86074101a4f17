import { patternRule } from './pattern-rule.ts';
import type { ContextRule } from './rule.ts';

/** 着 goes on or touches; 著 writes, is known: 關係著|名聲 is no 著名. */
const touching = patternRule('著', [
  [
    '着',
    '_(?=名(?:聲|次|字|單|片|額|義|牌|冊|貴|利|分|堂))',
    '_(?=作(?:業|物|文|料|坊|戰|息|揖|用|勢|案|工))',
    '(?<!專|論|編|名|原|譯|合|遺|巨|拙|新|舊|大|力)_(?=書(?:包|記|本|籍|信|架|櫃|桌|店|畫|法|香|院|房|單|屋|箱|攤|袋|刊|簿|號|面|卷))',
    '_(?=述(?:職|評)|錄(?:音|像|取)|稱(?:呼|重|職)|者(?:們|字))',
  ],
  [
    '著',
    '(?:卓|昭|彰|顯|較|知|炳|名|論|專|原|譯|遺|巨|拙|土)_(?=[，。、》」』]|$)',
    '_(?=書立說|等身)',
  ],
]);

/** Last characters of what goes on: 看著|名單, 憑藉著|名氣, 意味著|有. */
const going =
  '[看聽聼讀寫念唸背唱喝吃嚐品拿帶戴掛舉捧抱抬扛提拎揹挑擔負肩握捏抓攥牽扶攙摟拉推拖趕騎開駕坐站立躺趴蹲跪走跑跳追跟隨伴陪等候守護望盯瞧瞅瞪瞄對朝向沿順靠藉憑仗倚據照按循本借乘趁衝冒迎踏踩頂穿披套裹繫綁貼釘刻印畫塗抹擦洗掃燒煮燉烤曬晾鋪蓋鎖關翻查找尋摸點填抄記講談聊論問答喊叫笑哭愁忙急想惦掛愛恨喜怕盼夢懷存藏收裝盛放擺堆疊壓夾插種栽餵敲拍搖揮扇吹奏演練學教做幹弄搞修建造織縫補繡剪裁切砍劈挖刨犁耙播撒施澆灌排抽運送載馱揣留剩住租欠付算計圍繞環持執味係臨在響誌撐錄用包含充滿閃透露傳流湧飄]';

/** What a word that begins with 名, 作, 書, 稱, 述, 有, 錄 may go on with; not 著名|單位, 著名|聲樂家. */
const something =
  '名(?:單(?!位)|牌|字|聲(?!樂|優)|次|額|片|冊|義|分|利|頭|貴|氣|望|校|醫|師|酒|茶|菜|勝|畫|目|稱|堂)|[書书](?!立)|作(?:業|物|料|風|案|文|坊|戰|息|揖|用|勢|證)|稱(?:呼|心|讚|重)|述(?:職|說|評)|[錄录](?:音|像|取|製|入|影)|有(?!《|〈|「|“)|者(?:們|字)';

/** A word of its own that 著 begins, whatever stands before it: 以名勝|著稱, 利用|著作權. */
const whole = '作(?:權|權法|等身)|[書书]立說|[稱称](?!呼|心|讚|重|職)';

/** 著 of 著名, 顯著, 原著; 着 where a verb goes on with another word. */
const written = patternRule('著', [
  ['著', `_(?=${whole})`, '[顯显卓編编巨昭土遺遗]_(?!急|落|手|眼|重|力|陸|想|實|涼|火|床|地)'],
  ['着', `${going}_(?=${something}|名)`],
  [
    '著',
    '_(?=名|作(?!用|力)|[書书]立|述|者)',
    '(?<![體体])[原專专論论合名譯译]_(?!急|落|手|眼|重|力|陸|想|實|涼|火|床|地)',
    '見微知_',
    '_(?=有[《〈「“])',
  ],
]);

/** 覆 to cover; to answer and again are 复: 覆核, 反覆. */
const again = patternRule('覆', [['复', '_(?=核|審|診|檢|函|電|議|述|命|信|查)', '[反答回批]_']]);

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
  written,
  touching,
  again,
  means,
  view,
  heaven,
  tone,
  surnameYu,
  zhong,
];
