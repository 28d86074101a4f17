/** What is measured. Counters of things (家 项 件 个 …) are one dimension: prose changes them freely. */
export type Dimension =
  | 'money'
  | 'share'
  | 'permille'
  | 'points'
  | 'multiple'
  | 'tenths'
  | 'person'
  | 'person-times'
  | 'household'
  | 'household-times'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'age'
  | 'time'
  | 'thing'
  | 'none';

interface Unit {
  /** As it is written in Simplified Chinese. */
  name: string;
  dimension: Dimension;
  /** Other ways to write it, Traditional ones among them. */
  also?: readonly string[];
}

const units: readonly Unit[] = [
  { name: '个百分点', dimension: 'points', also: ['個百分點', '百分点', '百分點'] },
  { name: '元/人', dimension: 'money', also: ['元／人', '元每人'] },
  { name: '元/月', dimension: 'money', also: ['元／月'] },
  { name: '元/年', dimension: 'money', also: ['元／年'] },
  { name: '元/亩', dimension: 'money', also: ['元／亩', '元/畝', '元／畝'] },
  { name: '元', dimension: 'money' },
  { name: '%', dimension: 'share', also: ['％'] },
  { name: '‰', dimension: 'permille' },
  { name: '倍', dimension: 'multiple' },
  { name: '成', dimension: 'tenths' },
  { name: '人次', dimension: 'person-times' },
  { name: '户次', dimension: 'household-times', also: ['戶次'] },
  { name: '人', dimension: 'person' },
  { name: '名', dimension: 'person' },
  { name: '位', dimension: 'person' },
  { name: '户', dimension: 'household', also: ['戶'] },
  { name: '平方公里', dimension: 'area' },
  { name: '平方千米', dimension: 'area' },
  { name: '平方米', dimension: 'area' },
  { name: '公顷', dimension: 'area', also: ['公頃'] },
  { name: '亩', dimension: 'area', also: ['畝'] },
  { name: '立方米', dimension: 'volume' },
  { name: '公里', dimension: 'length' },
  { name: '千米', dimension: 'length' },
  { name: '米', dimension: 'length' },
  { name: '吨', dimension: 'mass', also: ['噸'] },
  { name: '公斤', dimension: 'mass' },
  { name: '斤', dimension: 'mass' },
  { name: '千瓦时', dimension: 'energy', also: ['千瓦時'] },
  { name: '千瓦', dimension: 'energy' },
  { name: '岁', dimension: 'age', also: ['歲'] },
  { name: '年', dimension: 'time' },
  { name: '个月', dimension: 'time', also: ['個月'] },
  { name: '天', dimension: 'time' },
  { name: '小时', dimension: 'time', also: ['小時'] },
  { name: '分钟', dimension: 'time', also: ['分鐘'] },
  ...things([
    '个/個',
    '家',
    '项/項',
    '件',
    '条/條',
    '处/處',
    '座',
    '栋/棟',
    '幢',
    '盏/盞',
    '所',
    '场/場',
    '次',
    '只/隻',
    '头/頭',
    '匹',
    '辆/輛',
    '台/臺',
    '套',
    '份',
    '类/類',
    '支',
    '本',
    '口',
    '间/間',
    '株',
    '棵',
    '批',
    '门/門',
    '张/張',
    '笔/筆',
    '层/層',
    '片',
    '块/塊',
    '把',
    '艘',
    '架',
    '首',
    '部',
    '篇',
    '幅',
    '床',
    '村',
    '镇/鎮',
    '乡/鄉',
    '项目/項目',
    '企业/企業',
  ]),
];

function things(names: readonly string[]): Unit[] {
  return names.map((entry) => {
    const [name = '', ...also] = entry.split('/');
    return { name, dimension: 'thing', also };
  });
}

const spellings = new Map(
  units.flatMap(({ name, also = [] }) =>
    [name, ...also].map((spelling) => [spelling, name] as const),
  ),
);
const dimensions = new Map(units.map(({ name, dimension }) => [name, dimension] as const));

/** All spellings, longest first, for a pattern. */
export const unitSpellings: readonly string[] = [...spellings.keys()].sort(
  (a, b) => b.length - a.length,
);

/** The Simplified name of a unit in any spelling. @example unitNamed('畝') // '亩' */
export function unitNamed(spelling: string): string {
  return spellings.get(spelling) ?? spelling;
}

/** What a unit measures; a unit nobody listed counts things, no unit measures nothing. */
export function dimensionOf(unit: string): Dimension {
  return unit === '' ? 'none' : (dimensions.get(unitNamed(unit)) ?? 'thing');
}

/** True when two units may stand for each other: 名 for 人, 家 for 个, but not 亩 for 平方米. */
export function sameMeasure(a: string, b: string): boolean {
  const [left, right] = [unitNamed(a), unitNamed(b)];
  if (left === right) return true;
  const dimension = dimensionOf(left);
  return dimension === dimensionOf(right) && (dimension === 'person' || dimension === 'thing');
}
