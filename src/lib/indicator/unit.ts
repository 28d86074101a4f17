/** Units a value may be kept in: base units only, so that 万 and 亿 never hide in one (design: file formats). */
export const baseUnits = [
  ...['元', '%', '‰', '倍', '个百分点', '元/人', '元/月', '元/年', '元/亩'],
  ...['人', '人次', '名', '户', '户次', '位'],
  ...[
    '个',
    '家',
    '项',
    '件',
    '条',
    '处',
    '座',
    '栋',
    '盏',
    '所',
    '场',
    '次',
    '只',
    '头',
    '辆',
    '台',
    '套',
    '份',
    '类',
    '支',
    '本',
    '口',
    '间',
    '株',
    '棵',
    '期',
    '批',
    '门',
    '张',
    '笔',
    '层',
    '片',
  ],
  ...[
    '亩',
    '公顷',
    '平方米',
    '平方公里',
    '立方米',
    '米',
    '公里',
    '千米',
    '吨',
    '公斤',
    '千瓦',
    '千瓦时',
    '升',
  ],
  ...['年', '月', '天', '日', '小时', '岁', '村', '镇', '乡'],
] as const;

const magnitude = /^[十百千万亿萬億]+/;

/** True for a unit values may be kept in. */
export function isBaseUnit(unit: string): boolean {
  return (baseUnits as readonly string[]).includes(unit);
}

/** The base unit behind a unit with a magnitude. @example baseUnitOf('万元') // '元' */
export function baseUnitOf(unit: string): string | undefined {
  const rest = unit.replace(magnitude, '');
  return rest !== unit && isBaseUnit(rest) ? rest : undefined;
}
