import type { Correction } from '../indicator/schema.ts';
import type { Indicator } from '../indicator/schema.ts';
import { isSame, rowsOf, saidAfter, saidBefore, sameRow, type Row, type Said } from './row.ts';

/** A break of the promise that what was published is never changed silently. */
export type Break =
  | { kind: 'indicator-removed'; released: Indicator }
  | { kind: 'unit-changed'; released: Indicator; unit: string }
  | { kind: 'row-removed'; released: Row }
  /** The row is still there under another place or period. */
  | { kind: 'row-moved'; released: Row; row: Row }
  | { kind: 'value-changed'; released: Row; row: Row }
  /** A published correction was taken out or reworded. */
  | { kind: 'correction-edited'; released: Correction; row: Row; index: number }
  /** The chain of corrections does not lead from the published value to today's. */
  | { kind: 'correction-mismatch'; row: Row; index: number; expected: Said; side: 'was' | 'now' }
  | { kind: 'correction-early'; row: Row; index: number };

/** What is broken between a released state of an indicator and today's; `date` is the release's. */
export function breaksOf(released: Indicator, today: Indicator | undefined, date: string): Break[] {
  if (!today) return [{ kind: 'indicator-removed', released }];
  if (today.unit !== released.unit) return [{ kind: 'unit-changed', released, unit: today.unit }];
  const known = rowsOf(released);
  const isNew = (row: Row): boolean => sameRow(row, released) === undefined;
  return known.flatMap((before): Break[] => {
    const row = sameRow(before, today);
    if (!row) {
      const moved = rowsOf(today).find((each) => isNew(each) && isMoved(before, each));
      return [
        moved
          ? { kind: 'row-moved', released: before, row: moved }
          : { kind: 'row-removed', released: before },
      ];
    }
    return rowBreaks(before, row, date);
  });
}

/** The same quote or the same value under another place or period: most likely the row itself. */
function isMoved(before: Row, { list, value }: Row): boolean {
  const quote = before.value.evidence?.quote;
  return (
    list === before.list &&
    (quote === undefined ? value.value === before.value.value : value.evidence?.quote === quote)
  );
}

function rowBreaks(before: Row, row: Row, date: string): Break[] {
  const published = before.value.corrections ?? [];
  const corrections = row.value.corrections ?? [];
  const edited = published.findIndex(
    (each, index) => JSON.stringify(each) !== JSON.stringify(corrections[index]),
  );
  const released = published[edited];
  if (released) return [{ kind: 'correction-edited', released, row, index: edited }];
  const added = corrections.slice(published.length);
  if (added.length === 0) {
    return isSame(before.value, row.value)
      ? []
      : [{ kind: 'value-changed', released: before, row }];
  }
  const first = published.length;
  const early = added.findIndex((each) => each.date < date);
  return [
    ...(early === -1 ? [] : [{ kind: 'correction-early' as const, row, index: first + early }]),
    ...chainBreaks(row, before.value, first),
  ];
}

/**
 * Where the corrections of a row, from an index on, do not lead from a value to today's. For a row that was never
 * released the start is the first correction's own `was`.
 */
export function chainBreaks(row: Row, start: Said | undefined, from = 0): Break[] {
  const corrections = row.value.corrections ?? [];
  let said = start;
  for (let index = from; index < corrections.length; index += 1) {
    const correction = corrections[index];
    if (!correction) break;
    if (said && !isSame(saidBefore(correction), said))
      return [{ kind: 'correction-mismatch', row, index, expected: said, side: 'was' }];
    said = saidAfter(correction);
  }
  if (!said || corrections.length === from || isSame(said, row.value)) return [];
  const expected = { value: row.value.value, bound: row.value.bound };
  return [
    { kind: 'correction-mismatch', row, index: corrections.length - 1, expected, side: 'now' },
  ];
}
