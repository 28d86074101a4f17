import type { Figure } from '../figure/read.ts';
import { intervalOf, sum } from './interval.ts';
import { verdictOf, type Relation } from './relation.ts';
import { decimalsOf, inOneMagnitude, said } from './working.ts';

/** Confirms a sum that is right and says nothing of one that is not: parts may overlap or be left out. */
export function addsUp(list: readonly Figure[], all: Figure, at: Figure): Relation[] | undefined {
  const relations = exact(list, all, at, true);
  return relations?.filter(({ verdict }) => verdict === 'holds');
}

/** Whether parts make up a whole, with the working; undefined where it cannot be told. An uncertain list is doubtful, not wrong. */
export function exact(
  list: readonly Figure[],
  all: Figure,
  at: Figure,
  isCertain: boolean,
): Relation[] | undefined {
  const verdict = verdictOf(sum(list.map(intervalOf)), intervalOf(all), list);
  if (!verdict) return undefined;
  const value = list.reduce((result, each) => result + each.value, 0);
  const { printed, magnitude } = inOneMagnitude([...list.map((each) => each.value), all.value]);
  const factor = { '': 1, 万: 1e4, 亿: 1e8 }[magnitude];
  const digits = Math.max(...[...list, all].map(({ precision }) => decimalsOf(precision, factor)));
  const left = printed.slice(0, -1).join(' + ');
  const result = String(Number((value / factor).toFixed(digits)));
  const unit = ` ${magnitude}${all.unit}`;
  const holds = verdict === 'holds';
  return [
    {
      kind: 'sum',
      verdict: holds || isCertain ? verdict : 'doubtful',
      at,
      from: list,
      working: `${left} = ${result}${unit} ${holds ? '✓' : `≠ ${printed.at(-1) ?? ''}${unit}`}`,
      ...(!holds && { expected: said(Number(value.toFixed(6)), all) }),
    },
  ];
}
