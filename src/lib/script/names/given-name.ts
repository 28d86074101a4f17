import { givenCharacters } from './given-characters.ts';

/** Characters that no given name in running text holds: with one of them the words have begun. */
const grammar = new Set(
  '的了是在不这那们与就都也还把被给到着过能要说很最又已没你我他她它吗呢吧啊之以而且但或者所于此各每某几何谁什么怎样去做用出入上下前内外间边面个只些件次条款项种类候将对将让向由比用',
);

/** Characters of given names that are more often something else: they speak for no name. */
const weak = new Set(
  '一二三四五六七八九十百千万亿双对公开放改革进步来回归转向到应业方理论语言词道路通联结团统传家庭社农田耕牛土地基乡村水木头女男儿童小少老大女子人民门问口场同共合可心意如程似延年期益起航船陷往端正直和长达行现实工商法教育医生成全部本',
);

/** Words of two characters that are no given name where nothing else says so. */
const ordinary = new Set(
  '规定 素质 美国 英国 德国 法国 中国 俄国 国内 质量 国家 民生 花生 家庭 世家 文化 文明 文学 学生 先生 医生 民族 农民 农村 乡村 城市 社会 青年 春天 秋天 夏天 冬天 春节 国庆 元旦 清明 建设 建国 生活 生产 发展 开放 改革 教育 学习 健康 平安 和平 和谐 安全 安心 长期 长江 黄河 东西 东南 西南 西北 东北 江南 江河 山水 山林 山川 海洋 海南 河南 河北 湖南 湖北 江西 江苏 山东 山西 广东 广西 云南 贵州 青海 青春 青山 绿水 阳光 光明 星期 时光 平凡 平时 平常 平均 自然 自强 民间 民众 民心 大家 大众 大山 大地 天下 天津 天地 天然 人民 人才 人心 金银 银行 金秋 玉米 水稻 小麦 芝麻 花木 花草 花卉 草木 果树 桃花 梅花 荷花 菊花 兰花 桂花 茶叶 茶树 松树 柏树 桑树 竹子 苗木 林木 树木 树苗 种子 中心 中国 中央 中原 中华 英雄 英勇 文艺 文书 书本 书画 诗书 诗词 名声 世界 时代 年代 光彩 精彩 新年 新春 新生 新兴 新建 重建 学业 学校 家业 家园 家乡 家人 家中 公正 公平 公共 公益 公开 平台 平安 正义 正直 真心 真诚 真情 爱心 爱国 爱情 热心 热情 诚信 诚实 信心 信任 力量 国际 国防 国道 国企 军队 军民 军事 军人 海外 海上 海边 江边 河边 山边 山区 水利 水库 水源 水泥 木材 木耳 石材 石油 石头 金融 金钱 钢铁 钢材 高山 高峰 高温 高考 高原 高校 长远 长城 长久 永久 永远 恒心 小康 小学 小麦 少年 童年 晚年 清贫 清洁 清水 清香 明月 明年 明天 明白 明亮 光亮 方便 方向 方案 生长 生意 生命 生机 生态 成长 成立 成功 成果 成本 兴旺 兴业 兴农 富民 富强 富裕 富有 强国 强大 强力 强农 美丽 美好 美景 优美 优良 优秀 良好 良田 良种 善良 善意 本人 本地 本村 本土 本家 本来 实际 实践 实业 实力 根本 根源 全国 全村 全家 全年 全程 全力 全心 一家 一生 一心 一方 一年 三年 五年 十年 百年 千年 万家 万里 心血 心灵 心中 心头 心意 香港 港澳 全民 民主 民俗 民宿 民乐 文旅 荣誉 光荣 繁荣 昌盛 平原 平地 平整 平稳 安置 安定 安康 安宁 安静 定期 定居 立秋 立春 立夏 立冬 冬至 元宵 端午 中秋 重阳 建军 建党 军训 清晨 凌晨 黎明 黄昏'.split(
    ' ',
  ),
);

/**
 * How much two characters or one look like a given name: 0 for no, up to 2 where every character is usual in
 * names and hardly elsewhere.
 */
export function givenNameLikeness(given: string): number {
  const chars = [...given];
  if (
    chars.some(
      (char, at) =>
        (grammar.has(char) && !(char === '之' && at === 1)) || !/\p{Script=Han}/u.test(char),
    )
  )
    return 0;
  if (ordinary.has(given)) return 0.5;
  const usual = chars.filter((char) => givenCharacters.has(char));
  const strong = usual.filter((char) => !weak.has(char));
  if (chars.length === 1) return strong.length;
  if (strong.length === 2) return 2;
  return usual.length === 2 && strong.length === 1
    ? 1.5
    : strong.length === 1
      ? 1
      : usual.length / 2;
}

/** Given-name characters with two Traditional forms in real names: the editor's, or the engine's usual one. */
const undecided = new Set('云杰钟冲采朴卷表制周后范干系斗');

/**
 * A given name in Traditional characters, up to the first character of which the form is not certain.
 * @example givenForm('德云') // '德'
 */
export function givenForm(given: string): string {
  let output = '';
  for (const char of given) {
    const form = undecided.has(char) ? undefined : givenCharacters.get(char);
    if (form === undefined) break;
    output += form;
  }
  return output;
}
