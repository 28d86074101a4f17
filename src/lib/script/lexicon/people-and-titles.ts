import { pairs } from './pairs.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** Offices and forms of address. */
export const peopleAndTitles: readonly LexiconEntry[] = [
  ...pairs(
    'title',
    `
    一伙=一夥 亲家=親家 亲戚=親戚 伙同=夥同 伙计=夥計 党支部书记=黨支部書記 出纳=出納 卜某=卜某
    厂长=廠長 各种=各種 品种=品種 团干=團幹 多种=多種 大娘=大娘 妇干=婦幹 姜某=姜某 局长=局長
    干事=幹事 干儿子=乾兒子 干女儿=乾女兒 干妈=乾媽 干爹=乾爹 播种=播種 曲某=曲某 朴某=朴某
    沈某=沈某 涂某=涂某 特种=特種 种养大户=種養大戶 种子=種子 种族=種族 种植=種植
    种田能手=種田能手 种畜=種畜 种种=種種 种类=種類 种粮大户=種糧大戶 种群=種群 种苗=種苗
    结伙=結夥 老人家=老人家 育种=育種 良种=良種 郁某=郁某 镇长=鎮長
    `,
  ),
];
