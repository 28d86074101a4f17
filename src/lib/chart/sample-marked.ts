import type { Indicator, Observation } from '../indicator/schema.ts';
import type { Script } from '../script/script.ts';
import { chartView } from './chart-view.ts';
import { sampleEdition, sampleLibrary } from './sample.ts';
import type { ChartSpec, ChartType } from './schema.ts';
import type { ChartView } from './view.ts';

const source = { title: '样本' };
const place = 'a';

function observations(
  values: readonly (Partial<Observation> & { period: string; value: number | null })[],
): Observation[] {
  return values.map((value) => ({ place, source, status: 'normal', ...value }));
}

function indicator(
  id: string,
  title: string,
  unit: string,
  values: readonly Observation[],
): Indicator {
  const rest = { decimals: 0, direction: 'up', topic: 't', definition: '样本' } as const;
  return { ...rest, id, title, unit, observations: [...values] };
}

const correction = { date: '2021-03-05', was: 9800, now: 10_264, reason: '核对台账' };
const income = indicator(
  'corrected-income',
  '农村居民人均可支配收入',
  '元',
  observations([
    { period: '2015', value: 6200 },
    { period: '2016', value: 7064, bound: 'about' },
    { period: '2017', value: 8920, break: '改按城乡一体化住户调查计算' },
    { period: '2018', value: 10_264, corrections: [correction] },
    { period: '2019', value: 11_020, status: 'provisional' },
  ]),
);
const town = indicator(
  'town-income',
  '城镇居民人均可支配收入',
  '元',
  observations(
    [19_800, 21_400, 24_100, 26_030, 28_200].map((value, index) => ({
      period: String(2015 + index),
      value,
    })),
  ),
);
const nothing = indicator(
  'nothing',
  '危房',
  '户',
  observations([
    { period: '2016', value: 412 },
    { period: '2017', value: null, status: 'missing' },
    { period: '2018', value: null, status: 'suppressed' },
    { period: '2019', value: null, status: 'not-applicable' },
    { period: '2020', value: 0 },
  ]),
);
const target = { place, period: '2020', value: 12_000, source };

const library = {
  ...sampleLibrary,
  indicators: [
    { ...income, targets: [target] },
    town,
    nothing,
    ...[town, income].map((each, index) => ({
      ...each,
      id: `${each.id}-latest`,
      observations: each.observations.slice(3 - index, 4),
    })),
  ],
};

function chart(
  type: ChartType,
  name: string,
  ids: readonly string[],
  periods?: string[],
): ChartSpec {
  return {
    id: `sample-${type}-${name}`,
    title: '带记号的图',
    type,
    series: ids.map((id) => ({ indicator: id, place })),
    ...(periods && { periods }),
  };
}

const charts = [
  chart('line', 'marked', ['corrected-income']),
  chart('line', 'marked-two', ['town-income', 'corrected-income']),
  chart('line', 'nothing', ['nothing']),
  chart('bar', 'marked', ['corrected-income']),
  chart('bar', 'marked-two', ['town-income', 'corrected-income'], ['2016', '2017', '2018']),
  chart('bar', 'nothing', ['nothing']),
  chart('bar-horizontal', 'marked', ['corrected-income']),
  chart('before-after', 'marked', ['town-income', 'corrected-income'], ['2016', '2018']),
];

/** Charts with every sign there is: corrections, changed definitions, targets, uncertain values, kinds of nothing. */
export function markedViews(script: Script): ChartView[] {
  return charts.map((spec) => chartView(spec, library, sampleEdition(script)));
}
