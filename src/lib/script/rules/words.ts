import { opening, patternRule, pause } from './pattern-rule.ts';

/** What one binds into shape. */
const bound =
  '(?:辫|马尾|头绳|头发|红头绳|红绳|绳|麻花|风筝|花灯|灯笼|彩|纸|笤帚|扫帚|扫把|篱笆|口袋|袋口|裤|竹排|木排|木筏|筏子|花圈|稻草人|草人|牌楼|成[捆把])';

/** 紮 to bind, to pitch, to root; 扎 to prick, to plunge. */
const bind = patternRule('扎', [
  [
    '紮',
    `_(?=[了着上起好]?[一个两条根]{0,2}[小大红长]?${bound})`,
    '_(?=钢筋|马步|营|寨|染|捆|牢|密|[下了住]{0,2}[深]?根)',
    '_(?=紧)',
    '_越扎',
    '越_越(?:牢|紧|密|稳|严)',
    '(?<=扎)越_',
    '(?:篱笆|[根深])_(?=[在于得])',
  ],
  [
    '扎',
    '(?:针|刺|钉子|玻璃|碴子?|荆棘|竹签|蒺藜|麦芒|被)(?:都|给)?_',
    '_(?=破|伤|手|针|脚|耳|猛子|心|眼)',
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

/** 征 a march, to subdue; 徵 to call for, a sign. */
const march = patternRule('征', [
  [
    '征',
    '_(?=程|途|战(?!略|术)|服|讨|伐|衣|帆|尘)',
    '[长远出南亲](?<!延长|超出|提出|发出|作出)_(?![集求收地兵稿用询税文订召缴补信得婚迁拆])',
  ],
]);

/** 借 to borrow, where 藉口 only seems to stand. */
const borrow = patternRule('借', [['借', '_(?=口粮|口锅|口缸)', '[租出外]_']]);

/** 睏 sleepy; 困 stuck, poor. */
const sleepy = patternRule('困', [
  [
    '睏',
    '[犯发春]_(?!难|境|扰|惑)',
    '_(?=得(?:睁|直|不行|眼|打|慌|厉害)|意|倦|觉|乏)',
    '(?:太|很|真|又|好|不)_(?=了|，|。|又|的|$)',
    '(?:孩子|娃|我|他|她|人)_(?=了(?:，|。|就|$))',
  ],
]);

/** 云 to say, before what is said; 雲 a cloud. */
const say = patternRule('云', [
  ['云', `(?:古人|前人|诗|谚|俗语|古语|书)_(?=[：，“『「]|$)`, '人_(?=亦云)', '人云亦_'],
]);

/** 錶 a watch one looks at; 表 a table. */
const watch = patternRule('表', [
  [
    '錶',
    `[看瞄瞅]了?[看一]?(?:眼|下)?_(?=${pause})`,
    '(?<!填|查|报|[代发])_(?=走得(?:快|慢|准|不准)|停了|快了几分|慢了几分)',
  ],
]);

/** 吁 to sigh; 籲 to call upon. */
const sigh = patternRule('吁', [['吁', '_(?=了?一?口气)', '吁_', '_吁', '长_短', '嘘_']]);

/** 捨 to give up; 舍 a house. */
const giveUp = patternRule('舍', [
  [
    '捨',
    '(?<![宿校农猪牛羊鸡鸭鹅兔圈房寝屋邻禽畜棚馆旅精茅田寒])_(?=小家|小我|小利|大家|弃|得|不得|命|身|己|近|本|生)',
  ],
]);

/** 並 and, also, not at all; 併 to merge. */
const merge = patternRule('并', [
  [
    '併',
    '[撤合拆][乡村镇校点组社区县]_(?=[镇村组校乡点社区县])',
    `${opening}_(?=[村组](?:了|后|以后|以来|之后|改革|工作))`,
    '(?:[村组家块户个]|)_(?=成一(?:个|块|片|户|组)|到一[起块处])',
  ],
  ['並', '[结联综融配整集混聚组符适缝]合_', '合_(?=不|非|没|未|且)'],
]);

/** 癒 to heal; 愈 the more. */
const heal = patternRule('愈', [['癒', '[自初疾伤病]_(?!发|加|来|多|演)']]);

/** 須 must, where 鬚根 and 鬚髮 only seem to stand. */
const must = patternRule('须', [['須', '_(?=根据|发(?:展|放|布|挥|出|给|送|现|动))']]);

/** 複 double, compound; 復 again. */
const compound = patternRule('复', [
  ['複', '_(?=合(?:肥|材|型|板|地板|饲料|微生物|经营|种植|循环|式|生态|益生)|烤)'],
]);

/** 采 looks; 採 to gather. */
const gather = patternRule('采', [
  ['採', '(?<![文神丰])_(?=集|访|样|摘|购|挖|用|取|伐|纳|矿|石|煤|砂|沙|蜜|风(?!采))'],
]);

export const words = [
  bind,
  other,
  row,
  tow,
  fall,
  full,
  board,
  ...furniture,
  march,
  borrow,
  sleepy,
  say,
  watch,
  sigh,
  giveUp,
  heal,
  must,
  merge,
  compound,
  gather,
];
