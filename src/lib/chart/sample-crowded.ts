import type { Script } from '../script/script.ts';
import { altText } from './alt-text.ts';
import type { ChartType } from './schema.ts';
import type { ChartPoint, ChartView } from './view.ts';

const names = [
  '农村居民人均可支配收入',
  '城镇居民人均可支配收入',
  '脱贫人口人均纯收入（含转移性收入）',
  '全国农村平均水平',
  '集中连片特困地区平均水平',
  'GDP',
];
const years = Array.from({ length: 21 }, (_, index) => `${2000 + index}年`);

function points(count: number, value: (index: number) => number | null): ChartPoint[] {
  return Array.from({ length: count }, (_, index) => {
    const each = value(index);
    const text = each === null ? '缺数' : `${Math.round(each / 100) / 100}万元`;
    return { value: each, text, period: years[index] ?? '' };
  });
}

function crowded(
  type: ChartType,
  axis: ChartView['axis'],
  categories: readonly string[],
  count: number,
  value: (series: number, index: number) => number | null,
  more: Partial<ChartView> = {},
): ChartView {
  const view = {
    id: `crowded-${type}`,
    script: 'zh-Hans' satisfies Script as Script,
    type,
    title: '拥挤的图',
    unit: '元',
    decimals: 0,
    axis,
    categories,
    series: Array.from({ length: count }, (_, series) => ({
      label: count > 1 ? (names[series] ?? '') : '',
      points: points(categories.length, (index) => value(series, index)),
    })),
    height: 400,
    ...more,
  };
  return { ...view, alt: altText(view) };
}

const items = [...names, '易地扶贫搬迁后续扶持和产业配套建设专项资金'];

/** Charts fuller than an office should draw, to prove that nothing overlaps or leaves the drawing even then. */
export const crowdedViews: readonly ChartView[] = [
  crowded('line', 'periods', years, 5, (series, index) =>
    index === 7 ? null : 8000 + series * 900 + index * (1400 - series * 180),
  ),
  crowded(
    'bar',
    'periods',
    years.slice(0, 10),
    2,
    (series, index) => 9000 + index * 2600 * (series + 1),
  ),
  crowded(
    'bar-horizontal',
    'items',
    items.slice(0, 5),
    3,
    (series, index) => 4000 + series * 8000 + index * 9000,
  ),
  crowded('doughnut', 'items', items, 1, (_, index) => 12_000 + index * 3000, {
    height: 460,
    total: '14.7万元',
  }),
  crowded(
    'before-after',
    'periods',
    ['2016年', '2020年'],
    4,
    (series, index) => 9800 + series * 150 + index * 14_000,
  ),
  crowded('progress', 'items', items, 1, (_, index) => 40 + index * 12, { height: 600 }),
  crowded('big-number', 'items', items.slice(0, 4), 1, (_, index) => 123_456_700 * (index + 1), {
    height: 152,
  }),
];
