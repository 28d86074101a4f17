import { readFigures } from '../figure/read.ts';
import { periodLabel } from '../period.ts';
import { dated, type ClaimKind } from './claim.ts';

/** 首次突破1万元, 第一次降到1%以下: no value before it was there already. */
export const first: ClaimKind = {
  name: 'first',
  pattern:
    /(?:首次|第一次|首度|首破)[^，。；]{0,4}?(?:(?<up>突破|超过|超|达到|跨过|跨上|站上|迈上|迈过|越过)|(?<down>降到|降至|低于|跌破))(?:了)?/g,
  breach(match, { indicator, own, earlier }, sentence) {
    const end = match.index + match[0].length;
    const mark = readFigures(sentence).find(
      (figure) => figure.start - end <= 2 && figure.end > end,
    );
    if (mark?.unit !== indicator.unit) return undefined;
    const isUp = match.groups?.['up'] !== undefined;
    const already = earlier.find(({ range }) =>
      isUp ? range.low >= mark.value : range.high <= mark.value,
    );
    if (!already) return undefined;
    return {
      working: `${dated(already)} ${isUp ? '≥' : '≤'} ${mark.value}`,
      expected: `${periodLabel(own.observation.period)}以前没有${isUp ? '达到' : '降到'}过${mark.value}${indicator.unit}`,
    };
  },
};
