import type { Edition } from '../edition.ts';
import type { Indicator, Observation } from '../indicator/schema.ts';
import type { Library } from '../library/library.ts';
import { createConverter } from '../script/converter.ts';
import { slugOf, type Script } from '../script/script.ts';
import { wordingOf } from '../wording/wording.ts';
import type { ChartSpec } from './schema.ts';

/** A small library for tests of charts: long names, gaps, bounds, several units and periods. */
export const sampleLibrary: Library = {
  site: {
    name: '样本',
    description: '样本',
    scripts: ['zh-Hans', 'zh-Hant'],
    headlines: [],
    license: { name: 'CC BY 4.0', url: 'https://example.org/' },
    about: [],
  },
  articles: [],
  withdrawn: [],
  approvals: [],
  places: [{ id: 'a', name: '甲区', level: 'county' }],
  topics: [{ id: 't', name: '主题' }],
  glossary: { version: 1, terms: [] },
  releases: [],
  charts: [],
  indicators: [
    indicator('income', '农村居民人均可支配收入', '元', 0, [
      ['2016', 7064],
      ['2017', 7920],
      ['2018', null],
      ['2019', 10264],
    ]),
    indicator('industry', '工业总产值', '元', 0, [
      ['2016', 10_780_000_000],
      ['2019', 17_640_000_000],
    ]),
    indicator('farming', '农业总产值', '元', 0, [
      ['2016', 2_300_000_000],
      ['2019', 3_040_000_000],
    ]),
    indicator('online', '可不见面办理的行政审批事项', '项', 0, [['2019', 426]]),
    indicator('items', '梳理的行政审批事项', '项', 0, [['2019', 506]]),
    indicator('coverage', '村级电商服务站覆盖率', '%', 0, [['2019', 90]], 'at-least'),
    indicator('water', '农村自来水普及率', '%', 0, [['2019', 99]]),
    indicator('waste', '清运处置农村生活垃圾', '吨', 0, [['2019', 200_000]], 'over'),
    indicator(
      'invested',
      '农村人居环境整治累计投入',
      '元',
      0,
      [['2021/2025', 570_000_000]],
      'over',
    ),
    indicator('towns', '连片区域内的乡镇', '个', 0, [['2019', 13]]),
    indicator('inns', '农家乐', '个', 0, [['2019', 33]]),
    indicator('farms', '休闲农庄', '个', 0, [['2019', 27]]),
    indicator('villages', '旅游扶贫示范村', '个', 0, [['2019', 4]]),
  ],
};

function indicator(
  id: string,
  title: string,
  unit: string,
  decimals: number,
  values: readonly (readonly [string, number | null])[],
  bound?: Observation['bound'],
): Indicator {
  const observations = values.map(([period, value]): Observation => ({
    place: 'a',
    period,
    value,
    status: value === null ? 'missing' : 'normal',
    source: { title: '样本' },
    ...(bound && { bound }),
  }));
  return {
    id,
    title,
    unit,
    decimals,
    direction: 'up',
    topic: 't',
    definition: '样本',
    observations,
  };
}

function chart(
  type: ChartSpec['type'],
  title: string,
  ids: readonly (string | readonly [string, string])[],
): ChartSpec {
  const series = ids.map((entry) =>
    typeof entry === 'string'
      ? { indicator: entry, place: 'a' }
      : { indicator: entry[0], place: 'a', of: entry[1] },
  );
  return { id: `sample-${type}`, title, type, series };
}

/** One chart of each type. */
export const sampleCharts: readonly ChartSpec[] = [
  chart('line', '收入三年增加三千多元', ['income']),
  chart('bar', '工业与农业产值都在增长', ['industry', 'farming']),
  chart('bar-horizontal', '乡村旅游的几种去处', ['inns', 'farms', 'villages', 'towns']),
  chart('doughnut', '八成多的事项不必见面', [['online', 'items']]),
  chart('before-after', '两种产值三年的变化', ['industry', 'farming']),
  chart('progress', '普及率与覆盖率', ['water', 'coverage', ['online', 'items']]),
  chart('big-number', '整治投入与清运', ['invested', 'waste', 'towns']),
];

export function sampleEdition(script: Script): Edition {
  const converter = createConverter({});
  return {
    script,
    slug: slugOf(script),
    text: (text, from = 'zh-Hans') => converter.convert(text, from, script),
    words: wordingOf(script),
  };
}
