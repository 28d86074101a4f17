import { type ResolvedSeries, resolveSeries } from '../chart/resolve.ts';
import type { ChartSpec } from '../chart/schema.ts';
import { type Entry, problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../source/position.ts';
import type { Rule } from './context.ts';

/** Every chart can be drawn: its series have values, share a unit, and fit its type. */
export const charts: Rule = ({ entries, indicators }) =>
  entries.charts.flatMap((entry): Problem[] => {
    const resolved = resolveSeries(entry.value, { indicators });
    const known = new Set(indicators.map(({ id }) => id));
    const whole = entry.value.series.every(({ of }) => of === undefined || known.has(of));
    // An indicator that is missing or cannot be read has a Problem of its own.
    if (resolved.length < entry.value.series.length || !whole) return [];
    return [
      ...emptySeries(entry, resolved),
      ...unknownPeriods(entry, resolved),
      ...units(entry, resolved),
      ...shapes(entry, resolved),
    ];
  });

type ChartEntry = Entry<ChartSpec>;

function problem(
  entry: ChartEntry,
  path: Path,
  message: string,
  hint: string,
  found?: string,
): Problem {
  return problemAt(entry, path, { rule: 'chart', message, hint, ...(found && { found }) });
}

function emptySeries(entry: ChartEntry, resolved: readonly ResolvedSeries[]): Problem[] {
  return resolved.flatMap(({ series, observations, whole }, index): Problem[] => {
    const { periods } = entry.value;
    const which = `${series.indicator}，${series.place}${periods ? `，${periods.join('、')}` : ''}`;
    if (observations.every(({ value }) => value === null)) {
      return [
        problem(
          entry,
          ['series', index],
          '这一项没有可画的数值',
          '检查指标、地区和时期；这个指标在这个地区要有观测值。',
          which,
        ),
      ];
    }
    if (series.of !== undefined && !whole) {
      return [
        problem(
          entry,
          ['series', index, 'of'],
          '整体没有可比的数值',
          '作为整体的指标在同一地区也要有观测值。',
          series.of,
        ),
      ];
    }
    return [];
  });
}

function unknownPeriods(entry: ChartEntry, resolved: readonly ResolvedSeries[]): Problem[] {
  const drawn = new Set(
    resolved.flatMap(({ observations }) => observations.map(({ period }) => period)),
  );
  return (entry.value.periods ?? []).flatMap((period, index): Problem[] =>
    drawn.has(period)
      ? []
      : [
          problem(
            entry,
            ['periods', index],
            '图里没有一项在这个时期有数值',
            '时期要和指标文件里写的一模一样；用不到就从 periods 里删掉。',
            period,
          ),
        ],
  );
}

function units(entry: ChartEntry, resolved: readonly ResolvedSeries[]): Problem[] {
  const { type } = entry.value;
  const ofWhole = resolved.flatMap(({ indicator, whole }, index): Problem[] =>
    !whole || whole.indicator.unit === indicator.unit
      ? []
      : [
          problem(
            entry,
            ['series', index, 'of'],
            '部分和整体的单位不一样，算不出占比',
            '请改成单位相同的指标。',
            `${indicator.unit} 与 ${whole.indicator.unit}`,
          ),
        ],
  );
  if (type === 'big-number' || type === 'progress') return ofWhole;
  const [first] = resolved;
  const mixed = resolved.flatMap(({ indicator }, index): Problem[] =>
    indicator.unit === first?.indicator.unit
      ? []
      : [
          problem(
            entry,
            ['series', index],
            '同一张图里的单位不一样',
            '一张图只能有一种单位；请分成两张图，或改用 big-number。',
            `${first?.indicator.unit ?? ''} 与 ${indicator.unit}`,
          ),
        ],
  );
  return [...ofWhole, ...mixed];
}

function shapes(entry: ChartEntry, resolved: readonly ResolvedSeries[]): Problem[] {
  const { type } = entry.value;
  const counts = resolved.map(({ observations }) => observations.length);
  if (type === 'line' || type === 'before-after') {
    return counts.flatMap((count, index): Problem[] =>
      count === 1
        ? [
            problem(
              entry,
              ['series', index],
              '这种图至少要有两个时期的数值',
              '补上另一个时期的观测值，或改用 bar、big-number。',
              '只有 1 个时期',
            ),
          ]
        : [],
    );
  }
  if (type === 'doughnut') {
    return counts.flatMap((count, index): Problem[] =>
      count > 1
        ? [
            problem(
              entry,
              ['series', index],
              '环形图的每一项只能有一个数值',
              '用 periods 指明画哪个时期。',
              `有 ${count} 个时期`,
            ),
          ]
        : [],
    );
  }
  if (type === 'progress') {
    return resolved.flatMap(({ indicator, series, whole }, index): Problem[] => {
      const target = indicator.targets?.some(({ place }) => place === series.place);
      if (indicator.unit === '%' || whole || target || series.of !== undefined) return [];
      return [
        problem(
          entry,
          ['series', index],
          '进度图不知道以什么为满',
          '写上 of（占哪个指标），或给指标加上目标（targets），或用单位为 % 的指标。',
          series.indicator,
        ),
      ];
    });
  }
  return [];
}
