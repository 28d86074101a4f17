import { expect, it } from 'vitest';
import { baseUnitOf, isBaseUnit } from './unit.ts';

it.each([
  ['元', true, undefined],
  ['%', true, undefined],
  ['元/人', true, undefined],
  ['万元', false, '元'],
  ['亿元', false, '元'],
  ['萬人', false, '人'],
  ['千瓦', true, undefined],
  ['圆', false, undefined],
  ['', false, undefined],
] as const)('%j: kept in is %s, behind it %s', (unit, kept, base) => {
  expect(isBaseUnit(unit)).toBe(kept);
  if (!kept) expect(baseUnitOf(unit)).toBe(base);
});
