import { describe, expect, it } from 'vitest';
import { chartView } from './chart-view.ts';
import { sampleCharts, sampleEdition, sampleLibrary } from './sample.ts';
import type { ChartType } from './schema.ts';
import { chartTable } from './table.ts';
import type { ChartView } from './view.ts';

function view(type: ChartType, script: ChartView['script'] = 'zh-Hans'): ChartView {
  const spec = sampleCharts.find((each) => each.type === type);
  if (!spec) throw new Error(`no sample of ${type}`);
  return chartView(spec, sampleLibrary, sampleEdition(script));
}

describe('chartView', () => {
  it('keeps a gap a gap', () => {
    const { categories, series } = view('line');
    expect(categories).toEqual(['2016年', '2017年', '2018年', '2019年']);
    expect(series[0]?.points.map((point) => point?.value)).toEqual([7064, 7920, null, 10264]);
    expect(series[0]?.points[2]).toMatchObject({ text: '缺数', status: 'missing' });
  });

  it('computes what is left of a whole', () => {
    const { categories, series, total } = view('doughnut', 'zh-Hant');
    expect(categories).toEqual(['可不見面辦理的行政審批事項', '其餘']);
    expect(series[0]?.points).toMatchObject([
      { value: 426, text: '426項', detail: '84.2%' },
      { value: 80, text: '80項', detail: '15.8%' },
    ]);
    expect(total).toBe('506項');
  });

  it('measures progress against a hundred per cent or a whole', () => {
    expect(view('progress').series[0]?.points).toMatchObject([
      { value: 99, text: '99%' },
      { value: 90, text: '至少90%', bound: 'at-least' },
      { text: '426项，84.2%', detail: '占506项' },
    ]);
  });

  it('keeps words of approximation', () => {
    expect(view('big-number', 'zh-Hant').series[0]?.points.map((point) => point?.text)).toEqual([
      '超5.7億元',
      '超20萬噸',
      '13個',
    ]);
  });

  it('says how far a series went', () => {
    expect(view('before-after').series.map(({ change }) => change)).toEqual([
      '增加68.6亿元（63.6%）',
      '增加7.4亿元（32.2%）',
    ]);
  });

  it('measures progress against a target', () => {
    const library = {
      ...sampleLibrary,
      indicators: sampleLibrary.indicators.map((each) =>
        each.id === 'towns'
          ? {
              ...each,
              targets: [{ place: 'a', period: '2019', value: 10, source: { title: 'T' } }],
            }
          : each,
      ),
    };
    const spec = {
      id: 'x',
      title: 'X',
      type: 'progress' as const,
      series: [{ indicator: 'towns', place: 'a' }],
    };
    expect(chartView(spec, library, sampleEdition('zh-Hans')).series[0]?.points).toMatchObject([
      { value: 130, text: '13个，130%', detail: '目标10个' },
    ]);
  });

  it.each([
    [
      [26, 0.52],
      {},
      { value: 98, text: '0.52%，98%', detail: '目标0%：(26 − 0.52) ÷ (26 − 0) = 98%' },
    ],
    [[26, 0], {}, { value: 100, text: '0%，100%', detail: '目标0%：(26 − 0) ÷ (26 − 0) = 100%' }],
    [[0.52], {}, { value: 0, text: '0.52%', detail: '目标0%，未达到' }],
    [
      [26, 1.5],
      { value: 2, scale: 'threshold' as const },
      { value: 100, detail: '目标2%，已达到' },
    ],
  ])('the way of %j down to a target of nothing', (values, more, expected) => {
    const poverty = {
      id: 'poverty',
      title: '贫困发生率',
      unit: '%',
      decimals: 2,
      direction: 'down' as const,
      topic: 't',
      definition: 'D',
      observations: values.map((value, index) => ({
        place: 'a',
        period: `${2014 + index}`,
        value,
        status: 'normal' as const,
      })),
      targets: [{ place: 'a', period: '2020', value: 0, ...more }],
    };
    const spec = {
      id: 'x',
      title: 'X',
      type: 'progress' as const,
      series: [{ indicator: 'poverty', place: 'a' }],
    };
    const view = chartView(spec, { indicators: [poverty] }, sampleEdition('zh-Hans'));
    expect(view.series[0]?.points).toMatchObject([expected]);
  });

  it.each([
    ['over', undefined, '超84.2%', '约80项'],
    [undefined, 'about', '约84.2%', '约80项'],
    [undefined, undefined, '84.2%', '80项'],
  ] as const)('a share of %s in a whole %s is %s', (part, whole, share, rest) => {
    const bounds = { online: part, items: whole };
    const library = {
      ...sampleLibrary,
      indicators: sampleLibrary.indicators.map((each) => {
        const bound = each.id === 'online' || each.id === 'items' ? bounds[each.id] : undefined;
        return bound
          ? { ...each, observations: each.observations.map((one) => ({ ...one, bound })) }
          : each;
      }),
    };
    const series = [{ indicator: 'online', place: 'a', of: 'items' }];
    const draw = (type: ChartType): ChartView =>
      chartView({ id: 'x', title: 'X', type, series }, library, sampleEdition('zh-Hans'));
    expect(draw('doughnut').series[0]?.points[0]?.detail).toBe(share);
    expect(draw('doughnut').series[0]?.points[1]?.text).toBe(rest);
    expect(draw('progress').series[0]?.points[0]?.text).toMatch(new RegExp(`，${share}$`));
  });

  it('is plain JSON', () => {
    for (const { type } of sampleCharts)
      expect(JSON.parse(JSON.stringify(view(type)))).toEqual(view(type));
  });
});

describe('alternative text', () => {
  it.each<[ChartType, string]>([
    [
      'line',
      '收入三年增加三千多元。农村居民人均可支配收入从2016年的7064元到2019年的10264元，增加3200元（45.3%），2018年缺数。',
    ],
    [
      'doughnut',
      '八成多的事项不必见面。可不见面办理的行政审批事项426项，占84.2%；其余80项，占15.8%。',
    ],
    [
      'progress',
      '普及率与覆盖率。农村自来水普及率99%；村级电商服务站覆盖率至少90%；可不见面办理的行政审批事项426项，84.2%（占506项）。',
    ],
  ])('of %s', (type, alt) => {
    expect(view(type).alt).toBe(alt);
  });

  it.each(sampleCharts.map(({ type }) => type))('of %s holds no number but the data', (type) => {
    for (const script of ['zh-Hans', 'zh-Hant'] as const) {
      const { alt, categories, series } = view(type, script);
      const told = [
        ...categories,
        ...series.flatMap(({ change, points }) => [
          change ?? '',
          ...points.flatMap((point) => [point?.text ?? '', point?.detail ?? '']),
        ]),
      ].join(' ');
      for (const [number] of alt.matchAll(/\d[\d.,]*/g)) expect(told).toContain(number);
    }
  });
});

describe('chartTable', () => {
  it('has periods as rows for series in time', () => {
    expect(chartTable(view('bar'))).toEqual({
      head: ['时期', '工业总产值', '农业总产值'],
      rows: [
        ['2016年', '107.8亿元', '23亿元'],
        ['2019年', '176.4亿元', '30.4亿元'],
      ],
    });
  });

  it('has items as rows for a list, with shares where there are', () => {
    expect(chartTable(view('doughnut', 'zh-Hant'))).toEqual({
      head: ['項目', '時期', '數值', '佔比'],
      rows: [
        ['可不見面辦理的行政審批事項', '2019年', '426項', '84.2%'],
        ['其餘', '2019年', '80項', '15.8%'],
      ],
    });
  });
});
