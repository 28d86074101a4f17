/** What is measured. Counters of things (家 项 件 个 …) are one dimension: prose changes them freely. */
export type Dimension = keyof typeof table | 'rate' | 'none';

/** Units by what they measure; `|` parts the Simplified name from other spellings of the same unit. */
const table = {
  money: '元|圆|圓|块钱|塊錢',
  foreign: '美元 欧元|歐元 港元 日元 块|塊 角',
  share: '%|％',
  permille: '‰',
  points: '个百分点|個百分點|百分点|百分點|个点|個點',
  multiple: '倍',
  tenths: '成',
  score: '分',
  person: '人 名 位',
  personTimes: '人次|人（次）',
  household: '户|戶',
  householdTimes: '户次|戶次',
  area: '平方公里|平方千米|km² 平方米|平米|㎡|m² 公顷|公頃 亩|畝',
  volume: '立方米|m³|立方 升 毫升',
  length: '公里|千米|km 米|m 厘米|厘米|cm 毫米|mm 里 海里',
  mass: '吨标准煤|噸標準煤 吨|噸 公斤|千克|kg 斤 克 毫克 微克 担',
  energy: '千瓦时|千瓦時|度|kWh',
  power: '千瓦|kW 兆瓦|MW 千伏|千伏安|kV 伏 瓦',
  temperature: '℃|摄氏度|攝氏度|度C',
  age: '岁|歲|周岁|周歲',
  time: '年 个月|個月 天 小时|小時|个小时|個小時|h 分钟|分鐘 秒 周|週|个星期 课时|課時 学时|學時',
  thing:
    '个|個 家 项目|項目 项|項 件 条|條 处|處 座 栋|棟 幢 盏|盞 所 场次|場次 场|場 次 班次 架次 剂次|劑次 剂|劑 针 批次 批 ' +
    '只|隻 头|頭 匹 羽 尾 窝 辆|輛 艘 列 架 台套|臺套 台|臺|檯 套 份 类|類 支 本 册|冊 部 篇 幅 首 封 张|張 笔|筆 枚 粒 颗|顆 ' +
    '根 株 棵 口 眼 间|間 门|門 层|層 片 把 床 箱 袋 包 桶 瓶 盒 篮 双|雙 对|對 组|組 队|隊 期 轮|輪 遍 例 起 宗 单|單 餐 堂 节|節 ' +
    '面 站 车|車 桌 企业|企業 村 镇|鎮 乡|鄉 省 市 县|縣 区|區',
} as const;

/** Words that begin like a unit; the number before them measures something else or nothing. */
const notWhenFollowedBy: Readonly<Record<string, string>> = {
  人: '口民均力才员員大',
  年: '级級轻輕龄齡代度货貨味纪紀',
  户: '籍口外',
  所: '有以谓',
  处: '理置长分罚境',
  處: '理置長分罰境',
  条: '件例',
  條: '件例',
  层: '面级次',
  層: '面級次',
  对: '口接象外比标于应',
  對: '口接象外比標於應',
  双: '方语边拥创',
  雙: '方語邊擁創',
  分: '之类别级布为成批析管散享担工包红支店会行局公期',
  单: '元位独项一程车',
  單: '元位獨項一程車',
  面: '积对向临貌前上',
  组: '织建长成团',
  組: '織建長成團',
  队: '伍员长',
  隊: '伍員長',
  例: '如外',
  起: '来到草步点',
  里: '面程边外',
  车: '间道站位辆',
  車: '間道站位輛',
  省: '级内外直钱',
  市: '级场民直',
  县: '级域',
  縣: '級域',
  区: '域级间划',
  區: '域級間劃',
  期: '间间望货',
  米: '饭面粉线',
  站: '点式台',
  元: '素旦宵月',
  节: '约能日课',
  節: '約能日課',
  度: '假过',
  周: '边围岁年期',
};

const change = '(?:增加|提高|提升|上升|增长|增長|下降|降低|回落|高出)';
/** Words that are a unit only after some others: 提高了5个点 are percentage points, 设了5个点 are places. */
const onlyAfter: Readonly<Record<string, string>> = {
  个点: `(?<=${change}了?(?:近|约|約|超过|超過)?[\\d.]{1,6})`,
  個點: `(?<=${change}了?(?:近|约|約|超过|超過)?[\\d.]{1,6})`,
};

const entries = Object.entries(table).flatMap(([dimension, names]) =>
  names.split(' ').map((entry) => {
    const [name = '', ...also] = entry.split('|');
    return { dimension: dimension as keyof typeof table, name, spellings: [name, ...also] };
  }),
);
const spellings = new Map(
  entries.flatMap((unit) => unit.spellings.map((spelling) => [spelling, unit.name] as const)),
);
const dimensions = new Map(entries.map(({ name, dimension }) => [name, dimension] as const));

const single = [...spellings.keys()]
  .sort((a, b) => b.length - a.length)
  .map((spelling) => {
    const guard = notWhenFollowedBy[spelling] ?? (/^[a-zA-Z]+$/.test(spelling) ? 'a-zA-Z' : '');
    return `${onlyAfter[spelling] ?? ''}${spelling}${guard === '' ? '' : `(?![${guard}])`}`;
  })
  .join('|');

/** Source of a pattern for one unit, units per unit among them: 元/人, 公斤／亩. */
export const unitPattern = `(?:${single})(?:[/／](?:${single}|月|日|年))?`;

/** The Simplified name of a unit in any spelling. @example unitNamed('元／畝') // '元/亩' */
export function unitNamed(spelling: string): string {
  return spelling
    .split(/[/／]/)
    .map((part) => spellings.get(part) ?? part)
    .join('/');
}

/** What a unit measures; a unit nobody listed counts things, no unit measures nothing. */
export function dimensionOf(unit: string): Dimension {
  if (unit === '') return 'none';
  const name = unitNamed(unit);
  return name.includes('/') ? 'rate' : (dimensions.get(name) ?? 'thing');
}

/** True when two units may stand for each other: 名 for 人, 家 for 个, but not 亩 for 平方米. */
export function sameMeasure(a: string, b: string): boolean {
  const [left, right] = [unitNamed(a), unitNamed(b)];
  if (left === right) return true;
  const dimension = dimensionOf(left);
  return dimension === dimensionOf(right) && (dimension === 'person' || dimension === 'thing');
}
