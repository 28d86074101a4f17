import type { ContextRule } from './rule.ts';

const driedBy = /[晒风烘吹晾烤焙擦拧榨抽沥熬哭揩抹阴]$/;
const dryThing =
  /^(?:面|粉|货|果|枣|草|菜|粮|鲜|湿|燥|涸|旱|净|洗|冰|杯|脆|笋|柴|豆|椒|姜|茶叶|肉|花|瘪|巴|瘦|渴|裂|枯|咳|香菇|蘑菇|菌|木耳|电池)/;
const wetThing = /[井河塘库溪渠湖泉池田墨泪汗嘴唇嗓口缸](?:都|也|全|已|已经|快|又|早)?$/;
const worker = /[骨主苦实能才大蛮巧敢想会肯埋接着就不]$/;

/** 干: dry, or work and cadres. */
export const dry: readonly ContextRule[] = [
  {
    name: '干燥的“干”',
    chars: '干',
    form({ before, after }) {
      if (/^部(?!分|位|门|件)/.test(after) || /^(?:警|群关系|群众)/.test(after)) return undefined;
      if (driedBy.test(before) && !/^(?:活|事|劲)/.test(after)) return '乾';
      if (dryThing.test(after) && !worker.test(before)) return '乾';
      return wetThing.test(before) && /^(?:了|透|裂|得|涸|，|。)/.test(after) ? '乾' : undefined;
    },
  },
];
