import type { ContextRule } from './rule.ts';

/** Names of the land: valleys called 冲, ridges called 梁, ginger and people called 姜. */
export const land: readonly ContextRule[] = [
  {
    name: '山冲的“冲”',
    chars: '冲',
    form({ before, after }) {
      if (/^(?:着|向|击|锋|破|突|动|刺|劲|撞|进|出|上|过|关|在|到|了上)/.test(after))
        return undefined;
      if (/^(?:村|组|屯|湾|口村|水库|社区|镇|乡|坳|垄|里|头村|子|沟)/.test(after)) return '沖';
      return /(?:[一-鿿]家|里|山|大|小|上|下|长|石)$/.test(before) &&
        /^(?:的|有|住|人|在|，|。|、|$)/.test(after)
        ? '沖'
        : undefined;
    },
  },
  {
    name: '山梁的“梁”',
    chars: '梁',
    form({ before, after }) {
      if (/[房屋桥栋横鼻脊悬画顶]$/.test(before)) return undefined;
      return /[山坡原岭沟子土沙道条架坪峁]$/.test(before) || /^(?:村|峁|坡|山)/.test(after)
        ? '梁'
        : undefined;
    },
  },
  {
    name: '生姜的“姜”',
    chars: '姜',
    form: ({ before, after }) =>
      /^(?:片|汤|茶|末|丝|黄|蒜|葱|糖|农|块|芽|窖)/.test(after) ||
      (/[老嫩仔鲜种挖葱盐泡生]$/.test(before) && /^(?:，|。|、|；|和|的|等|产|种|$)/.test(after))
        ? '薑'
        : undefined,
  },
];
