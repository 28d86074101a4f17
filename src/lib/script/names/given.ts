/** Characters that given names are made of, from the names of villagers and officials alike. */
const usual =
  '伟芳娜敏静秀英丽强磊军洋勇艳杰娟涛明超兰霞平刚桂香玉华国建文志红春梅海燕云萍莲飞凤琴德贵福生金宝山水林森树根发财旺富有才成功庆祥喜顺安康宁健仁义礼智信忠孝廉善良美慧巧珍珠翠花菊荷莉荣昌盛兴隆达长满仓囤立力永久远东南西北中正光辉亮晓晨阳月星雨雪冰霜雷虎龙豹彪鹏鹰雁娥婷芬芝芹芸苗蕾蓉薇茂栋梁柱石岩峰岭川江河湖波浪泽润清源洪浩思念怀恩惠慈爱心意诚真实朴学书章诗艺科新民农工商兵卫家园田地土禾谷麦豆粮丰收来运启迪斌彬武威震鸣乐琪琳琼瑶瑞珊玲璐瑾瑜琦嘉佳豪俊凯博睿轩宇航帆舟晴岚彤雯雅欣怡悦颖婉妮娇婧茹素淑贤连守保继承绍先进传世元亨利厚全双宽广顺小大铁钢铜银锁拴柱栓娃妞丫兰秋冬夏菲倩洁莹岳彩银巧仙姑翠莲存年寿锦绣绪恒毅坚定光耀宗祖耕牧渔樵桃李杏松柏竹梧桐楠椿槐柳杨枫榕晶鑫淼焱垚子之以向跃奋进步升腾起开展鹤鸿雄英豪尚尧舜禹汤文王景堂廷锋钧钊铭锐镇铮闯阔勤俭朴彦昊昕旭昱晖朗胜利凯旋丹青墨兰紫碧绿蓝月娥嫦桂枝叶芽蕊';
const set = new Set(usual);

/** Whether a character is usual in given names. */
export function isGiven(char: string): boolean {
  return set.has(char);
}
