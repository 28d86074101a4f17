import type { ContextRule } from './rule.ts';

const numeral = /[\d０-９〇零一二三四五六七八九十百千万亿两几数半]$/;
const counted =
  /(?:[\d０-９〇零一二三四五六七八九十百千万亿两几数半每这那哪整另][多余来]?|第[一二三四五六七八九十\d]+|[按逐论])$/;
/** 只 before these is the adverb: 这只能, 一只要. */
const adverb =
  /^(?:要|能|有|是|好(?!眼)|见|想|需|怕|会|得|用|因|不(?!少)|剩|顾|管|知|差|求|为|看|说|做|收|给|够|算|可|限|凭|靠|占|当|字|在(?!编)|许|于|身)/;

/** 只, 出, 斗, 台 and 里 after a number. */
export const measureWords: readonly ContextRule[] = [
  {
    name: '量词“只”',
    chars: '只',
    form({ before, after }) {
      if (counted.test(before)) return adverb.test(after) ? '只' : '隻';
      if (/^[数均]/.test(after) && /(?:^|[的按年总羊鸡鸭鹅头，、])$/.test(before)) return '隻';
      return /[船羊牲舰]$/.test(before) && !adverb.test(after) ? '隻' : undefined;
    },
  },
  {
    name: '量词“出”',
    chars: '出',
    form({ before, after }) {
      if (!/[一二两三四五六七八九十几这那每\d]$/.test(before)) return undefined;
      return /^(?:[新好大小老折古旧花独活][^，。；、]?)?[^，。；、]{0,2}(?:戏|剧)(?![院场台组团服])/.test(
        after,
      )
        ? '齣'
        : '出';
    },
  },
  {
    name: '量词“斗”',
    chars: '斗',
    form({ before, after }) {
      if (!numeral.test(before)) return undefined;
      return /^(?:争|智|志|气|殴|转|狠|法)/.test(after) ? undefined : '斗';
    },
  },
  {
    name: '量词“台”',
    chars: '台',
    form: ({ before, after }) =>
      numeral.test(before) && /^风(?!暴|灾|雨|过|登|来|季|天)/.test(after) ? '臺' : undefined,
  },
  {
    name: '路程的“里”',
    chars: '里',
    form: ({ before, after }) =>
      /[\d０-９〇零一二三四五六七八九十百千万几半两]$/.test(before) && !/^(?:面|头|边)/.test(after)
        ? '里'
        : undefined,
  },
];
