import { patternRule, pause } from './pattern-rule.ts';

/** 紮 to bind, to pitch; 扎 to prick. */
const bind = patternRule('扎', [
  [
    '紮',
    '_(?=钢筋|辫|头绳|风筝|花灯|灯笼|彩|纸|笤帚|扫帚|扫把|口袋|紧|裤|成[捆把]|马尾|营|寨|染|捆|牢|密)',
    '_越扎',
    '越_越(?:牢|紧|密|稳|严)',
    '(?<=扎)越_',
    '篱笆_',
  ],
]);

/** 别 other, to leave, to pin; 彆 only in 彆扭. */
const other = patternRule('别', [
  ['彆', '_扭'],
  ['別', '_(?!嘴|脚|劲)'],
]);

/** 划 to row, to pay off; 劃 to draw a line, to plan. */
const row = patternRule('划', [
  [
    '划',
    '_(?=船|桨|水(?!域|线)|舟|算|得来|不来|着船|着桨|[一条小木]{1,3}船|到对岸|龙舟|竹排|竹筏|拳|火柴|过(?:河|江|湖|水面))',
  ],
]);

/** 纤绳: 縴 to tow; 纖 fibre. */
const tow = patternRule('纤', [['縴', '_(?=绳|夫|道|手)', `[拉背]_(?=${pause}|的)`]]);

/** 仆 to fall forward; 僕 a servant. */
const fall = patternRule('仆', [['仆', '前_后', '[倒扑]_']]);

/** 盡 to the full; 儘 as … as possible. */
const full = patternRule('尽', [['盡', '应(?<what>\\p{Script=Han})_\\k<what>']]);

/** 板 a board; 闆 only in 老闆. */
const board = patternRule('板', [['板', '老_(?=栗|凳|车|桥|床|房|壁|胡琴)']]);

/** 家具 is furniture 傢俱 only where 具 does not begin a word: 人家|具备. */
const furniture = [
  patternRule('家', [['家', '_(?=具(?:备|有|体|象))']]),
  patternRule('具', [['具', '家_(?=备|有|体|象)']]),
];

/** 並 and, also, not at all; 併 to merge. */
const merge = patternRule('并', [
  ['並', '[结联综融配整集混聚组符适缝]合_', '合_(?=不|非|没|未|且)'],
]);

/** 采 looks; 採 to gather. */
const gather = patternRule('采', [
  ['採', '_(?=集|访|样|摘|购|挖|用|取|伐|纳|矿|石|煤|砂|沙|蜜|风(?!采))'],
]);

export const words = [bind, other, row, tow, fall, full, board, ...furniture, merge, gather];
