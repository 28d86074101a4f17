import type { Observation } from '../indicator/schema.ts';
import { baseUnitOf, isBaseUnit } from '../indicator/unit.ts';
import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

const absent = ['missing', 'suppressed', 'not-applicable'];

/** Units are base units; each place and period has one value, which is there or is explained, and has a source. */
export const observations: Rule = ({ entries }) =>
  entries.indicators.flatMap((entry): Problem[] => {
    const { unit, decimals, observations: rows, targets = [] } = entry.value;
    const problems: Problem[] = [];
    if (!isBaseUnit(unit)) {
      const base = baseUnitOf(unit);
      problems.push(
        problemAt(entry, ['unit'], {
          rule: 'unit',
          message: base ? `单位“${unit}”不是基本单位` : `不认识单位“${unit}”`,
          found: unit,
          ...(base && { expected: base }),
          hint: base
            ? `单位改为“${base}”，数值相应换算成多少${base}。万、亿由网页自动写出。`
            : '请用常用的计量单位，例如 元、人、户、亩、吨、公里、%；确实需要新单位时请告诉维护人员。',
        }),
      );
    }
    rows.forEach((row, index) => {
      const at = (
        path: string[],
        parts: Pick<Problem, 'rule' | 'message'> & Partial<Problem>,
      ): void => {
        problems.push(problemAt(entry, ['observations', index, ...path], parts));
      };
      const first = rows.findIndex(
        ({ place, period }) => place === row.place && period === row.period,
      );
      if (first !== index) {
        at(['period'], {
          rule: 'duplicate-observation',
          message: `同一地区、同一时期有两个数值（第${first + 1}个和第${index + 1}个观测值）`,
          found: `${row.place}，${row.period}：${[rows[first], row].map(told).join('；')}`,
          hint: '数值相同：留下一个，另一句写进 restated；数值不同：核对哪一个对，口径不同的分成两个指标。',
        });
      }
      const isAbsent = absent.includes(row.status);
      if (row.value === null && !isAbsent) {
        at(['value'], {
          rule: 'absence',
          message: '没有数值，也没有说明是哪一种“没有”',
          found: 'null',
          expected: 'status 写 missing（缺数）、suppressed（不公布）或 not-applicable（不适用）',
          hint: '补上数值，或写明 status。0 是数值，直接写 0。',
        });
      }
      if (row.value !== null && isAbsent) {
        at(['status'], {
          rule: 'absence',
          message: '写着没有数值，却又有数值',
          found: `${row.value}，${row.status}`,
          hint: '删掉 status，或把 value 改成 null。',
        });
      }
      if (!row.evidence && !row.source) {
        at([], {
          rule: 'no-evidence',
          message: '这个数值没有证据，也没有来源',
          hint: '写上 evidence（哪篇文章的哪一句），文章里没有时写 source（来自哪份文件）。',
        });
      }
      if (row.value !== null && Number(row.value.toFixed(decimals)) !== row.value) {
        at(['value'], {
          rule: 'decimals',
          message: `数值的小数位数比 decimals 写的多，网页上会被四舍五入`,
          found: `${row.value}，decimals 写的是 ${decimals}`,
          hint: '把 decimals 改大，或核对数值。',
        });
      }
      if (unit === '%' && row.value !== null && (row.value < 0 || row.value > 1000)) {
        at(['value'], {
          rule: 'percentage',
          message: '百分数超出了可能的范围',
          found: `${row.value}%`,
          hint: '63.6% 写 63.6，不写 0.636，也不写 6360。',
        });
      }
    });
    targets.forEach(({ evidence, source }, index) => {
      if (evidence || source) return;
      problems.push(
        problemAt(entry, ['targets', index], {
          rule: 'no-evidence',
          message: '这个目标值没有证据，也没有来源',
          hint: '写上 evidence（哪篇文章的哪一句），文章里没有时写 source（来自哪份文件）。',
        }),
      );
    });
    return problems;
  });

function told(row: Observation | undefined): string {
  const { value, evidence } = row ?? {};
  return evidence ? `文章“${evidence.article}”写${value}（“${evidence.quote}”）` : String(value);
}
