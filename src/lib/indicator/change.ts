import { figureText } from '../figure/format.ts';
import { periodLabel } from '../period.ts';
import type { Script } from '../script/script.ts';
import type { Indicator, Observation } from './schema.ts';

/** How a value moved between two observations of one place. */
export interface Change {
  from: string;
  /** Signed, in the base unit; percentages move by percentage points. */
  difference: number;
  /** Ratio of the difference to the earlier value; undefined where it has no meaning. */
  rate?: number;
  /** True when the move is welcome; undefined when the indicator has no direction. */
  good?: boolean;
}

/**
 * The move between two observations; undefined when a value is absent, is only a bound, or the definition
 * changed in between: such values must not be subtracted.
 */
export function changeBetween(
  indicator: Indicator,
  earlier: Observation,
  later: Observation,
): Change | undefined {
  if (earlier.value === null || later.value === null) return undefined;
  if (earlier.bound || later.bound || later.break) return undefined;
  const difference = Number((later.value - earlier.value).toFixed(indicator.decimals));
  const rates = indicator.unit !== '%' && earlier.value > 0;
  return {
    from: earlier.period,
    difference,
    ...(rates && { rate: difference / earlier.value }),
    ...(indicator.direction !== 'neutral' &&
      difference !== 0 && { good: difference > 0 === (indicator.direction === 'up') }),
  };
}

const words = {
  'zh-Hans': {
    than: '较',
    up: '增加',
    down: '减少',
    rise: '上升',
    fall: '下降',
    same: '持平',
    points: '个百分点',
  },
  'zh-Hant': {
    than: '較',
    up: '增加',
    down: '減少',
    rise: '上升',
    fall: '下降',
    same: '持平',
    points: '個百分點',
  },
} satisfies Record<Script, Record<string, string>>;

/**
 * The move in words, every number computed from the data.
 * @example changeText(change, indicator, '元', 'zh-Hans') // '较2016年增加3200元（45.3%）'
 */
export function changeText(
  change: Change,
  indicator: Indicator,
  unit: string,
  script: Script,
): string {
  return words[script].than + periodLabel(change.from) + moveText(change, indicator, unit, script);
}

/** The same without its starting point. @example moveText(change, indicator, '元', 'zh-Hans') // '增加3200元（45.3%）' */
export function moveText(
  change: Change,
  indicator: Indicator,
  unit: string,
  script: Script,
): string {
  const say = words[script];
  if (change.difference === 0) return say.same;
  const size = Math.abs(change.difference);
  const { decimals } = indicator;
  if (indicator.unit === '%') {
    const points = figureText({ value: size, unit: say.points, decimals }, script);
    return (change.difference > 0 ? say.rise : say.fall) + points;
  }
  const amount = figureText({ value: size, unit, decimals }, script);
  const rate = change.rate === undefined ? '' : `（${(Math.abs(change.rate) * 100).toFixed(1)}%）`;
  return (change.difference > 0 ? say.up : say.down) + amount + rate;
}
