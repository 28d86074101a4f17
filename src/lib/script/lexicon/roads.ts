import { pairs } from './pairs.ts';
import type { LexiconEntry } from './lexicon-entry.ts';

/** Roads, transport and power. */
export const roads: readonly LexiconEntry[] = [
  ...pairs(
    'register',
    `
    产业路=產業路 光杆=光桿 公路里程=公路里程 养护里程=養護里程 出租车=出租車 台车=臺車
    吊车=吊車 回乡=回鄉 回响=迴響 回廊=迴廊 回归=回歸 回形针=回形針 回收=回收 回旋=迴旋
    回环=迴環 回程=回程 回荡=迴盪 回避=迴避 回顾=回顧 峰回路转=峰迴路轉 巡回=巡迴
    巡回法庭=巡迴法庭 巡回演出=巡迴演出 总里程=總里程 拉杆=拉桿 挽回=挽回 收回=收回 旗杆=旗杆
    月台=月臺 杠杆=槓桿 来回=來回 枪杆=槍桿 栏杆=欄杆 桅杆=桅杆 秤杆=秤桿 站台=站臺
    笔杆子=筆桿子 腰杆=腰桿 轮回=輪迴 迂回=迂迴 连杆=連桿 通车里程=通車里程 里程数=里程數
    铲车=鏟車 驾驶台=駕駛臺
    `,
  ),
];
