import type { Known } from '../arithmetic/declared/known.ts';
import { hanNumber } from '../figure/numerals.ts';
import { readFigures } from '../figure/read.ts';
import { dated, type Breach, type ClaimKind, type Series } from './claim.ts';

/** 连续五年增长, 五连增, 连续3年保持在95%以上: each year of the run that the series knows bears it out. */
export const run: ClaimKind = {
  name: 'run',
  pattern:
    /连续(?<years>\d{1,2}|[一二两三四五六七八九十]{1,3})(?:个)?年[^，。；]{0,8}?(?:(?<up>增长|上升|提高|增加|攀升|提升|增收|增产|走高)|(?<down>下降|减少|降低|回落|走低)|(?<stay>保持|稳定|维持|超过|达到|突破|高于))(?:在|了)?|(?<times>\d{1,2}|[二两三四五六七八九十]{1,3})连(?:(?<rise>增|升|涨)|(?<fall>降|减|跌))(?![加幅长])/g,
  breach(match, series, sentence) {
    const { times = '', years = times, up, rise, stay } = match.groups ?? {};
    const length = hanNumber(years) ?? Number(years);
    if (stay === undefined) return broken(series, length, (up ?? rise) === undefined ? -1 : 1);
    const end = match.index + match[0].length;
    const floor = readFigures(sentence).find(
      (figure) => figure.start - end <= 2 && figure.end > end,
    );
    const isFloor =
      floor?.approx === 'at-least' || floor?.approx === 'over' || /[超突达高]/.test(stay);
    if (floor?.unit !== series.indicator.unit || !isFloor) return undefined;
    return below(series, length, floor.value);
  },
};

function broken(series: Series, length: number, sign: 1 | -1): Breach | undefined {
  const years = yearly(series, length + 1);
  for (const [index, later] of years.entries()) {
    const before = years[index - 1];
    if (!before || !later) continue;
    const turned =
      sign === 1 ? later.range.high < before.range.low : later.range.low > before.range.high;
    const same = later.value === before.value && later.observation.bound === undefined;
    if (turned || same)
      return {
        working: `${dated(before)} → ${dated(later)}`,
        expected: `${length}年里每年都比上一年${sign === 1 ? '高' : '低'}`,
      };
  }
  return undefined;
}

function below(series: Series, length: number, floor: number): Breach | undefined {
  const short = yearly(series, length).find((each) => each && each.range.high < floor);
  if (!short) return undefined;
  return {
    working: `${dated(short)} < ${floor}`,
    expected: `${length}年里每年都不低于${floor}${series.indicator.unit}`,
  };
}

/** The values of so many years up to the own one, the earliest first; undefined for a year the series leaves out. */
function yearly({ own, earlier }: Series, count: number): (Known | undefined)[] {
  const last = Number(own.observation.period);
  if (!Number.isInteger(last)) return [];
  const all = [...earlier, own];
  return Array.from({ length: Math.min(count, 30) }, (_, index) => {
    const year = String(last - Math.min(count, 30) + 1 + index);
    return all.find(({ observation }) => observation.period === year);
  });
}
