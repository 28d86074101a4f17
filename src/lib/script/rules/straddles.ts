import type { ContextRule } from './rule.ts';

/** A rule for a character that is the second half of one word or the first half of another. */
function between(
  chars: string,
  name: string,
  cases: readonly { before?: RegExp; after?: RegExp; form: string }[],
): ContextRule {
  return {
    name,
    chars,
    form: (spot) =>
      cases.find(
        ({ before, after }) =>
          (before?.test(spot.before) ?? true) && (after?.test(spot.after) ?? true),
      )?.form,
  };
}

/** Words that meet inside what looks like a third: 管理|发放, 为了|解决, 体制|造成, 分钟|表示, 丰收|获奖. */
export const straddles: readonly ContextRule[] = [
  between('发', '“发”属后一词', [
    {
      before: /[心管办受处代物合整治护料经清审推原道条病生助总修伦]理$/,
      form: '發',
    },
    {
      before: /[头留理白银]$/,
      after:
        /^(?:展|放(?!下)|电|行|布|生|现|挥|达|言|票|证|动|起|表|育|芽|酵|财|射|病|烧|掘|源|往|函|车|货|运|力|奋|愁|抖|声|问|觉|愤|给|出|送|包|家致富)/,
      form: '發',
    },
  ]),
  between('了', '“了”属前一词', [
    {
      after: /^解(?:决|放|开|除|释|散|答|渴|乏|馋|围|困|约|体|闷|雇|剖|读|码|救|冻|套)/,
      form: '了',
    },
  ]),
  between('制', '“制”属前一词', [
    { before: /[体机限控抑强压法税学建管]$/, after: /^(?:造|作|成|品|药)/, form: '制' },
    { before: /定$/, after: /^(?:度|约|裁|止|衡)/, form: '制' },
  ]),
  between('表', '“表”属后一词', [
    { after: /^(?:示|演|现|明|达|扬|决|态|面|格|彰|白|述|率|哥|弟|姐|妹|叔|嫂)/, form: '表' },
  ]),
  between('获', '“获”属后一词', [
    { before: /收$/, after: /^(?:利|奖|得|益|取|批|知|悉|准|救|评|赠|颁|胜|选|赔|补)/, form: '獲' },
  ]),
  between('历', '“历”属后一词', [
    { after: /^(?:史|来|经|程|任|届|年|次|时|代|险|练|尽)/, form: '歷' },
  ]),
  between('周', '一周与周围', [
    { after: /^(?:边|到|密|折|转|长|身|济|全)/, form: '周' },
    { before: /(?:^|[^四])周$/, form: '周' },
  ]),
  between('准', '准许与准备', [
    { before: /[看拿说算摸猜测投打瞄吃叫]不$/, form: '準' },
    { before: /[不获批核恩照特]$/, after: /^(?!确|备|时|则|绳|头|星|点)/, form: '准' },
    { after: /^(?:许|予|入|考证|假|驾|生证)/, form: '准' },
  ]),
  between('签', '竹签与签字', [
    {
      before: /[抽求竹牙书标便中摇解]$/,
      after: /^(?!字|名|订|约|署|发|收|到|了合|下)/,
      form: '籤',
    },
    { form: '簽' },
  ]),
];
