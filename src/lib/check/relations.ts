import { misfits, type Misfit } from '../arithmetic/declared/misfits.ts';
import { problemAt } from '../library/entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './context.ts';

const words: Record<Misfit['kind'], { message: string; hint: string }> = {
  part: {
    message: '部分比整体还大',
    hint: '核对这两个数值；不是它的一部分时，删掉 partOf。',
  },
  sum: {
    message: '各部分加起来与整体不一样',
    hint: '核对整体和每一部分；没有列全时，改用各部分的 partOf。',
  },
  share: {
    message: '比例与部分、整体的数值对不上',
    hint: '核对比例、部分和整体三个数值；口径不同时，删掉 shareOf。',
  },
  stock: {
    message: '存量与前一期的存量、其间的增减对不上',
    hint: '核对两期存量和其间的增减；另有别的来去时，把那个指标也写进 stock。',
  },
};

/** Values fit what indicators declare of them: `partOf`, `sumOf`, `shareOf`, `stock`. */
export const relations: Rule = ({ entries, indicators }) => {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return entries.indicators.flatMap((entry): Problem[] =>
    misfits(entry.value, (id) => byId.get(id)).map(
      ({ kind, observation, against, working, expected }) => {
        const index = entry.value.observations.indexOf(observation);
        const { message, hint } = words[kind];
        return problemAt(entry, ['observations', index, 'value'], {
          rule: `relation-${kind}`,
          message: `${message}（${against.map((title) => `“${title}”`).join('、')}）`,
          found: `${observation.value}${entry.value.unit}`,
          expected,
          working,
          hint,
        });
      },
    ),
  );
};
