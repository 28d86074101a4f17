import type { Wording } from '#lib/wording/wording.ts';
import type { ChartType } from '#lib/chart/schema.ts';

/** What a kind of chart is called. @example chartTypeName('line', words) // '折线图' */
export function chartTypeName(type: ChartType, words: Wording): string {
  const names: Record<ChartType, string> = {
    line: words.chartLine,
    bar: words.chartBar,
    'bar-horizontal': words.chartBarHorizontal,
    doughnut: words.chartDoughnut,
    'before-after': words.chartBeforeAfter,
    progress: words.chartProgress,
    'big-number': words.chartBigNumber,
  };
  return names[type];
}
