import { hanNumber } from '../figure/numerals.ts';
import { spanOf } from '../period.ts';
import { dated, type Breach, type ClaimKind, type Series } from './claim.ts';

/** 提前一年实现: the target of the same place is reached, and so long before its time. */
export const ahead: ClaimKind = {
  name: 'ahead',
  pattern:
    /提前(?:了)?(?:(?<years>\d{1,2}|[一二两三四五六七八九十]{1,2})年)?(?:完成|实现|达到|达成|达标|摘帽|脱贫)/g,
  breach({ groups }, series) {
    const targets = (series.indicator.targets ?? []).filter(
      ({ place }) => place === series.own.observation.place,
    );
    const breaches = targets.map((target) => late(target, groups?.['years'], series));
    return breaches.every((each) => each !== undefined) ? breaches[0] : undefined;
  },
};

type Target = NonNullable<Series['indicator']['targets']>[number];

function late(
  target: Target,
  years: string | undefined,
  { indicator, own }: Series,
): Breach | undefined {
  const isDown = indicator.direction === 'down';
  const isMissed = isDown ? own.range.low > target.value : own.range.high < target.value;
  const aim = `${target.period}年目标 ${target.value}`;
  if (isMissed)
    return {
      working: `${dated(own)} ${isDown ? '>' : '<'} ${aim}`,
      expected: `已达到目标${target.value}${indicator.unit}`,
    };
  const [due, done] = [target.period, own.observation.period].map((period) =>
    Number(spanOf(period)?.end.slice(0, 4)),
  );
  if (due === undefined || done === undefined) return undefined;
  const wanted = years === undefined ? undefined : (hanNumber(years) ?? Number(years));
  const gained = due - done;
  if (wanted === undefined ? gained >= 0 : gained === wanted) return undefined;
  return {
    working: `${due} − ${done} = ${gained} 年`.replace('= -', '= −'),
    expected: wanted === undefined ? `不晚于${due}年` : `提前${wanted}年，即${due - wanted}年`,
  };
}
