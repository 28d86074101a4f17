import { sameMeasure } from '../figure/units.ts';
import type { Indicator } from '../indicator/schema.ts';
import { type Entry, problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Path } from '../source/position.ts';
import type { Rule } from './context.ts';

/** One indicator that another names in a declared relation. */
interface Mention {
  path: Path;
  id: string;
  /** Whether both must be measured alike; the share and what it is a share of are not. */
  isAlike: boolean;
  what: string;
}

/** Declared relations can hold at all: not of an indicator to itself, of one measure, and tested at least once. */
export const declarations: Rule = ({ entries, indicators }) => {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return entries.indicators.flatMap((entry): Problem[] => [
    ...mentionsOf(entry.value).flatMap((mention) => {
      const other = byId.get(mention.id);
      return other ? faultsOf(entry, mention, other) : [];
    }),
    ...shareUnit(entry),
  ]);
};

function mentionsOf({ partOf, sumOf = [], shareOf, stock }: Indicator): Mention[] {
  const flows = (['in', 'out'] as const).flatMap((key) =>
    (stock?.[key] ?? []).map((id, index) => ({ path: ['stock', key, index], id })),
  );
  return [
    ...(partOf === undefined
      ? []
      : [{ path: ['partOf'], id: partOf, isAlike: true, what: '部分和整体' }]),
    ...sumOf.map((id, at) => ({ path: ['sumOf', at], id, isAlike: true, what: '整体和各部分' })),
    ...(shareOf
      ? (['part', 'whole'] as const).map((key) => ({
          path: ['shareOf', key],
          id: shareOf[key],
          isAlike: false,
          what: '比例和它的部分、整体',
        }))
      : []),
    ...flows.map((flow) => ({ ...flow, isAlike: true, what: '存量和其间的增减' })),
  ];
}

function faultsOf(entry: Entry<Indicator>, mention: Mention, other: Indicator): Problem[] {
  const own = entry.value;
  const { path, id, isAlike, what } = mention;
  if (id === own.id)
    return [
      problemAt(entry, path, {
        rule: 'relation-self',
        message: '指标不能和它自己有这种关系',
        found: id,
        hint: '改成另一个指标的编号；没有，就删掉这一项。',
      }),
    ];
  if (isAlike && !sameMeasure(own.unit, other.unit))
    return [
      problemAt(entry, path, {
        rule: 'relation-unit',
        message: `${what}的单位不一样，比不了`,
        found: `“${own.title}”是${own.unit}，“${other.title}”是${other.unit}`,
        hint: '看看是不是写错了指标；单位不同的两个指标没有这种关系，删掉这一项。',
      }),
    ];
  if (path[0] === 'stock' || meet(own, other)) return [];
  return [
    problemAt(entry, path, {
      rule: 'relation-idle',
      severity: 'warning',
      message: `${what}没有一个共同的地区和时期，这一项什么也没有核对`,
      found: `“${own.title}”：${spread(own)}；“${other.title}”：${spread(other)}`,
      hint: '看看时期的写法是不是一样（2019 和 2019-12 是两个时期），或补上同一期的数值。',
    }),
  ];
}

function shareUnit(entry: Entry<Indicator>): Problem[] {
  const { shareOf, unit } = entry.value;
  if (!shareOf || unit === '%' || unit === '‰') return [];
  return [
    problemAt(entry, ['unit'], {
      rule: 'relation-unit',
      message: '写了 shareOf 的指标是比例，单位要用 % 或 ‰',
      found: unit,
      expected: '% 或 ‰',
      hint: '改单位；它不是比例时，删掉 shareOf。',
    }),
  ];
}

function meet(a: Indicator, b: Indicator): boolean {
  return a.observations.some(({ place, period }) =>
    b.observations.some((other) => other.place === place && other.period === period),
  );
}

/** The places and periods of an indicator, the first few. */
function spread({ observations }: Indicator): string {
  const named = observations.map(({ place, period }) => `${place} ${period}`);
  return named.slice(0, 3).join('、') + (named.length > 3 ? ' 等' : '');
}
