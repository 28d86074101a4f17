import type { ContextRule } from './rule.ts';

const written = /[顯显卓名專专原編编土論论遺遗巨昭合譯译新]$/;
/** 著 and the first half of another word: 關係著|名聲, 抱著|書包. */
const otherWord =
  /^(?:名[聲声次字單单片額额詞词義义氣气冊册]|作[業业物息料風风用揖文坊伴主客圖图戰战為为法出]|[書书][記记包本信架桌店院房籤签畫画]|述[職职說说]|稱[心呼讚]|有|者[^，。]*)/;
const ofWriting = /^(?:名|作|述|[書书]|[稱称]|[錄录]|者)/;

/** Rules for conversion to Simplified Chinese. */
export const rulesToHans: readonly ContextRule[] = [
  {
    name: '著作的“著”',
    chars: '著',
    form({ before, after }) {
      if (written.test(before) && !ofWriting.test(after)) return '著';
      if (otherWord.test(after)) return '着';
      if (/^[書书](?!立)/.test(after) || /^[稱称]/.test(after))
        return /以.{1,8}$/.test(before) ? '著' : '着';
      return ofWriting.test(after) ? '著' : '着';
    },
  },
];
