import type { Bound } from '../indicator/schema.ts';

/** Words before a number, in both scripts. */
const before: Readonly<Record<Bound, string>> = {
  'at-least': '不低于 不低於 不少于 不少於 不小于 不小於 至少 起码 起碼 最少',
  'at-most': '不超过 不超過 不高于 不高於 不大于 不大於 不多于 不多於 最多 至多',
  under: '不足 不到 未满 未滿 低于 低於 少于 少於 小于 小於',
  over: '超过 超過 突破 破 高于 高於 多于 多於 大于 大於 逾 超 过 過',
  about: '大约 大約 约 約 大概 大致 约为 約為',
  nearly: '将近 將近 接近 近 约近',
};

const after: Readonly<Record<Bound, string>> = {
  'at-least': '以上 及以上 （含）以上 (含)以上',
  'at-most': '以下 及以下 以内 以內 之内 之內 （含）以下 （含）以内',
  under: '',
  over: '多 余 餘',
  about: '左右 上下',
  nearly: '',
};

function words(table: Readonly<Record<Bound, string>>): Map<string, Bound> {
  return new Map(
    (Object.keys(table) as Bound[]).flatMap((bound) =>
      table[bound]
        .split(' ')
        .filter(Boolean)
        .map((word) => [word, bound] as const),
    ),
  );
}

const boundBefore = words(before);
const boundAfter = words(after);

/** 节约3000万元 is no approximation: the last character of another word. */
const otherWords: Readonly<Record<string, string>> = {
  约: '节签契合预违条公制履简誓守盟特',
  約: '節簽契合預違條公制履簡誓守盟特',
  近: '附最靠临邻亲相远新',
  过: '经通不走度路去说做有渡越胜难错放绕穿转翻吃看听熬挺闯超',
  過: '經通不走度路去說做有渡越勝難錯放繞穿轉翻吃看聽熬挺闖超',
  超: '高赶',
  破: '打冲衝爆击擊攻撕侦偵',
};
/** 30个多功能厅 holds no 多 of approximation. */
const longer: Readonly<Record<string, string>> = {
  多: '出功元样樣种種次层層方年项項',
  余: '额下地',
  餘: '額下地',
};

const byLength = (a: string, b: string): number => b.length - a.length;

/** Source of a pattern for the words before a number. 上百 and 上万 are said of bare magnitudes only. */
export const beforePattern = [
  ...[...boundBefore.keys()]
    .sort(byLength)
    .map((word) => (otherWords[word] ? `(?<![${otherWords[word]}])${word}` : word)),
  '(?<![以路线車车山地村身手街网会岸坡床肩墙楼早晚線網會牆樓])上(?=[百千万萬亿億])',
].join('|');

/** Source of a pattern for the words after the unit. */
export const afterPattern = [...boundAfter.keys()]
  .sort(byLength)
  .map((word) => word.replace(/[()]/g, '\\$&') + (longer[word] ? `(?![${longer[word]}])` : ''))
  .join('|');

/** Characters between digits and unit: 7亿余元, 500多万元, 十几家, 二十来户. */
export const within = '余餘多来來几幾';

/** The bound that the words around a number give it; the words nearest to the number win. */
export function boundOf(words: {
  before: string;
  within: string;
  after: string;
}): Bound | undefined {
  if (words.within !== '') return /[来來]/.test(words.within) ? 'about' : 'over';
  if (words.before === '上') return 'at-least';
  return boundBefore.get(words.before) ?? boundAfter.get(words.after);
}
