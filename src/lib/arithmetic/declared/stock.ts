import type { Indicator, Observation } from '../../indicator/schema.ts';
import { byTime, dayAfter, spanOf } from '../../period.ts';
import { difference, meet, sum, type Interval } from '../interval.ts';
import { minus, terms } from '../working.ts';
import { known, type Known } from './known.ts';
import type { Find, Misfit } from './misfits.ts';

/** What a stock was before, and the flows between then and now. */
interface Account {
  before: Known;
  added: readonly Known[];
  gone: readonly Known[];
}

/** Stocks that do not follow from the stock before and the flows their `stock` names. */
export function leaks(indicator: Indicator, find: Find): Misfit[] {
  const { stock } = indicator;
  if (!stock) return [];
  const flows = { in: (stock.in ?? []).map(find), out: (stock.out ?? []).map(find) };
  const named = [...flows.in, ...flows.out].flatMap((flow) => flow?.title ?? []);
  const rows = inTime(known(indicator));
  return rows.flatMap((own): Misfit[] => {
    const account = accountOf(own, rows, flows);
    if (!account || meet(rangeOf(account), own.range)) return [];
    return [
      {
        kind: 'stock',
        observation: own.observation,
        against: named,
        ...shown(account, own, indicator),
      },
    ];
  });
}

/** Undefined where there is no stock before, or a flow leaves a gap. */
function accountOf(
  own: Known,
  rows: readonly Known[],
  flows: Record<'in' | 'out', readonly (Indicator | undefined)[]>,
): Account | undefined {
  const { place, period } = own.observation;
  const before = rows
    .filter(({ observation }) => observation.place === place)
    .findLast(({ observation }) => byTime(observation.period, period) < 0);
  if (!before) return undefined;
  const between = (flow: Indicator | undefined): Known[] | undefined =>
    flow && covering(flow, before.observation, own.observation);
  const [added, gone] = [flows.in.map(between), flows.out.map(between)];
  if ([...added, ...gone].includes(undefined)) return undefined;
  return {
    before,
    added: added.flatMap((each) => each ?? []),
    gone: gone.flatMap((each) => each ?? []),
  };
}

function rangeOf({ before, added, gone }: Account): Interval {
  const ranges = (rows: readonly Known[]): Interval => sum(rows.map(({ range }) => range));
  return difference(sum([before.range, ranges(added)]), ranges(gone));
}

function shown(
  { before, added, gone }: Account,
  own: Known,
  { unit }: Indicator,
): Pick<Misfit, 'working' | 'expected'> {
  const total = (rows: readonly Known[]): number => rows.reduce((all, { value }) => all + value, 0);
  const follows = before.value + total(added) - total(gone);
  const flows = [before, ...added, ...gone].map(({ value }) => value);
  const printed = terms([...flows, follows, own.value]);
  const signs = ['', ...added.map(() => ' + '), ...gone.map(() => ' − ')];
  const left = signs.map((sign, index) => sign + (printed[index] ?? '')).join('');
  return {
    working: `${left} = ${printed.at(-2) ?? ''} ≠ ${printed.at(-1) ?? ''}`,
    expected: `${minus(String(follows))}${unit}`,
  };
}

/** The observations of a flow that together cover the days after one stock until the next; undefined with a gap. */
function covering(flow: Indicator, from: Observation, to: Observation): Known[] | undefined {
  const end = spanOf(to.period)?.end ?? '';
  let reached = spanOf(from.period)?.end ?? '';
  const taken: Known[] = [];
  for (const row of inTime(known(flow))) {
    const span = spanOf(row.observation.period);
    if (row.observation.place !== to.place) continue;
    if (span?.start !== dayAfter(reached) || span.end > end) continue;
    taken.push(row);
    reached = span.end;
  }
  return reached === end && taken.length > 0 ? taken : undefined;
}

function inTime(rows: readonly Known[]): Known[] {
  return rows.toSorted((a, b) => byTime(a.observation.period, b.observation.period));
}
