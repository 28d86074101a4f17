import type { Amount } from './amount.ts';
import { type Dimension, dimensionOf } from './units.ts';

/** What stands around an amount. */
export interface Surroundings {
  unit: string;
  /** Word of approximation before the number. */
  before: string;
  after: string;
  /** The character before everything that was read; empty at the start. */
  left: string;
  /** A few characters after. */
  rest: string;
}

/** Units that follow digits only: 十分, 四里 and 三点 are words. */
const digitsOnly = new Set(['分', '里', '度', '角', '面', '站', '米']);
/** Units that follow digits, or a longer numeral: 十二期, but not 二期 nor 三组. */
const longNumeralsOnly = new Set([
  ...['期', '组', '队', '省', '市', '县', '区', '村', '镇', '乡', '企业', '项目', '单', '堂', '节'],
  ...['车', '起', '例', '桌', '块'],
]);
/** What a bare 万 or 百 measures without a word of approximation: 万亩油茶, 百亿元. */
const bareUnits = new Set(['亩', '元', '平方米']);
const notTenths =
  /^(?:为|為|立|功|长|長|员|員|果|效|本|绩|績|就|熟|都|语|語|年|人|份|型|品|交|千|百|片|群)/;
const notCounted = /^(?:半|性|化|体系|體系|线|線|流|手|以)/;
const measuring = new Set<Dimension>([
  ...(['money', 'area', 'volume', 'length', 'mass', 'person', 'household'] as const),
]);
const counting = /[一二三四五六七八九十百千万萬亿億第每某这這那哪各几幾数數好半]/;

/** Keeps amounts that measure something and drops those that merely look so: 一个, 两级, 三成为. */
export function isPlausible(amount: Amount, around: Surroundings): boolean {
  const { unit, before, rest } = around;
  if (unit === '成' && (notTenths.test(rest) || amount.value > 10)) return false;
  if (!amount.isHan)
    return unit !== '' || amount.magnitude !== '' || amount.within !== '' || around.after !== '';
  return unit !== '' && !notCounted.test(rest) && hanCounts(amount, around, before);
}

/** 不到一亩, 近一个小时, 至少一人: 一 with a word before it measures; 一个 and 一天 hardly ever do. */
function measures(unit: string): boolean {
  return unit === '小时' || measuring.has(dimensionOf(unit));
}

function hanCounts(amount: Amount, { unit, left, after }: Surroundings, before: string): boolean {
  const { value, magnitude } = amount;
  const approximate = before !== '' || amount.within !== '' || after !== '';
  if (digitsOnly.has(unit)) return approximate && value >= 10 && unit !== '分';
  if (before === '' && counting.test(left)) return false;
  // 三年 says when, as a rule, and 零头 is a word.
  if (value === 0 || (value < 10 && unit === '年' && !approximate)) return false;
  if (value === 1 && !['倍', '成'].includes(unit) && !(before !== '' && measures(unit)))
    return false;
  if (value < 10 && longNumeralsOnly.has(unit)) return false;
  const isBare = magnitude !== '' && /^1(?:0*)$/.test(String(value)) && value >= 100;
  return !isBare || approximate || bareUnits.has(unit);
}
