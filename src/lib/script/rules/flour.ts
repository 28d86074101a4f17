import type { ContextRule } from './rule.ts';

const dish =
  /(?:碗|斤面粉和|斤|袋|锅|吃|煮|揉|擀|和|拌|凉|切|拉|鱼|油泼|臊子|烩|炒|长寿|手工|荞|莜|玉米|白|杂粮|发|压|羊肉|牛肉)$/;
const noFlour =
  /^(?:积|向|对|临|貌|层|板|料|前|子|目|具|孔|容|部|上|世|试|谈|签|授|朝|色|条件|具|膜|部|积|相|面|壁)/;
const food = /^(?:馆|粉|条(?!件)|片|汤|食|筋|点|包|团|坊|铺)/;
const side =
  /[全方层表里地水断桌墙路桥封局场侧正反对见上下外前后东南西北左右平截版画脸界幕书单双三四一]$/;

/** 面: flour and noodles, or a face and a side. */
export const flour: readonly ContextRule[] = [
  {
    name: '面粉的“面”',
    chars: '面',
    form({ before, after }) {
      if (/^[，、。]?是?自己[和擀揉]的/.test(after)) return '麵';
      if (/下$/.test(before) && /^条(?!件|例|款|目)/.test(after)) return '麵';
      if (food.test(after)) return side.test(before) ? '面' : '麵';
      if (food.test(before.slice(-1)) && /[片粉]$/.test(before) && /^是自己和/.test(after))
        return '麵';
      if (!dish.test(before)) return undefined;
      return noFlour.test(after) ? '面' : '麵';
    },
  },
];
