import { opening, patternRule, pause } from './pattern-rule.ts';
import type { ContextRule } from './rule.ts';

/** The unit a settlement's name ends in, and no word that begins with it: 村 but not 村民. */
const unit =
  '(?:村(?![民级里集委干务支上内外口头道路庄])|组(?![织成合长建])|寨|屯|自然村|镇|乡(?!亲))';

/** Where a name stands alone: at a clause's beginning or behind a larger place. */
const named = `(?:${opening}|[省市县区乡镇州旗])`;

/** What a one-character family village is said of: 余村的, 于庄村, but not 位于村口. */
const said = `(?=[村庄寨坪洼楼岗](?:村|的|有|是|位于|党|人均|${pause}))`;

/** Land in the name of a settlement takes the form the land has, a family's name the family's. */
export const villageNames: readonly ContextRule[] = [
  patternRule('里', [['里', `[上下南北东西中古仁]_(?=${unit})`]]),
  patternRule('干', [
    [
      '乾',
      `(?<![骨主能若才])_(?=(?:水沟|沟|池|坝|塘|田|井|湖|坡|岭|坪|滩|河)[子湾口头]?${unit})`,
      '(?<![骨主能若才])_(?=海子|水沟|沟子)',
    ],
  ]),
  patternRule('冲', [['沖', `_(?=[口头尾]${unit})`]]),
  patternRule('梁', [['梁', `_(?=[上下顶头]${unit})`]]),
  patternRule('游', [['游', `_(?=[坊埠厝洋]${unit})`]]),
  patternRule('斗', [
    ['斗', `(?<![战奋争])_(?=[山坪古门沟湾坡湖]${unit})`, `(?<!战)[石金山天]_(?=${unit})`],
  ]),
  ...['余', '于', '范', '姜', '涂', '沈'].map((surname) =>
    patternRule(surname, [[surname, `${named}_${said}`]]),
  ),
];
