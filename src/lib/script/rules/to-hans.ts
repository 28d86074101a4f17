import { patternRule } from './pattern-rule.ts';

/** Words that begin with 名 after a verb: 看著|名單; not 著名|單位, 著名|聲樂家. */
const something =
  '名(?:單(?!位)|牌|字|聲(?!樂|優)|次|額|片|冊|義|分|利|頭|貴)|[書书](?:記|本|包|信|架|桌|店|院|籍|法|畫|籤)?(?!立)|作(?:業|物|料|風|案)|稱(?:呼|心|讚)|述(?:職|說)|有(?:的|關|些|無|意|著|力|聲|效|序|一|幾|兩|很|不|許|趣)';

/** What a verb may be; not what stands before 著名 or ends 顯著. */
const verb = '(?![顯卓原編專論遺巨土合譯的個位家是為])\\p{Script=Han}';

/** 著 to write, well known: 著名, 顯著, 原著; 着 everywhere else. */
const written = patternRule('著', [
  ['着', `${verb}_(?=${something})`],
  [
    '著',
    '_(?=名|作(?!用|力)|[書书]立|[稱称]|述|[錄录]|者)',
    '[顯显卓編编巨昭土遺遗]_(?!急|落|手|眼|重|力|陸|想|實|涼|火|床|地)',
    '(?<![體体])[原專专論论合名譯译]_(?!急|落|手|眼|重|力|陸|想|實|涼|火|床|地)',
    '見微知_',
    '_(?=有[《〈「“])',
  ],
]);

/** 覆 to cover, 复 to answer and again: 覆核, 反覆 are 复核, 反复. */
const again = patternRule('覆', [['复', '_(?=核|審|審|診|檢|函|電|議|述|命|信|查)', '[反答回批]_']]);

/** For conversion to Simplified, where OpenCC's table leaves the regional spelling. */
export const rulesToHans = [written, again];
