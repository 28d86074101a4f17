/** A character of given names that the phrases or the default would read as a word. */
export interface MisreadGiven {
  /** Its form in names. */
  form: string;
  /** What follows it where it begins a word after all. */
  begins: RegExp;
}

/** 占 in 李占海 is no 佔, 发 in 王长发 no 髮. */
export const misreadGiven: Readonly<Partial<Record<string, MisreadGiven>>> = {
  发: {
    form: '發',
    begins:
      /^(?:[展放布出生送动言表往电货包文挥育掘热烧愁呆抖芽酵霉财票函病作奖钱射誓运还现了给到下挥车明]|起|家致富|脱|量|质|根|白|黑|廊|型|丝|卡|质)/u,
  },
  占: {
    form: '占',
    begins: /^(?:[地用比有据领全总到了的多先线便道卜卦优上满去着压住]|[0-9一二三四五六七八九十])/u,
  },
  征: { form: '征', begins: /^(?:[求收集地程途战服讨兵信文迁拆稿得婚订用占税缴管召询购补])/u },
  郁: { form: '郁', begins: /^(?:[闷结积葱热南金]|郁)/u },
  采: { form: '采', begins: /^(?:[集访购摘伐茶药石矿煤样用纳光暖风写编桑蜜砂油掘撷信取血收种])/u },
  斗: { form: '斗', begins: /^(?:[争志殴笠篷渠嘴气牛鸡米])/u },
  岩: { form: '岩', begins: /^(?:[石洞溶层壁缝画])/u },
  松: { form: '松', begins: /^(?:[树林木柏针子果毛香茸土软散懈弛绑紧脂油材花])/u },
  谷: { form: '谷', begins: /^(?:[子物雨底地口穗草壳仓种糠粒类])/u },
  梁: { form: '梁', begins: /^[上山下柱子架顶]/u },
  志: { form: '志', begins: /^[愿气向书趣们]/u },
};
