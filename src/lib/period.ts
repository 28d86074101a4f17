import { z } from 'zod';

/** A stretch of calendar time; `start` and `end` are inclusive ISO dates. */
export interface PeriodSpan {
  start: string;
  end: string;
}

const instant = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The days covered by an ISO 8601 year, year-month, date, or `start/end` interval; undefined when it is
 * not one or names a day that does not exist or an interval that runs backwards.
 * @example spanOf('2022-09') // { start: '2022-09-01', end: '2022-09-30' }
 */
export function spanOf(period: string): PeriodSpan | undefined {
  const parts = period.split('/');
  if (parts.length > 2) return undefined;
  const first = instantSpan(parts[0] ?? '');
  const last = parts.length === 2 ? instantSpan(parts[1] ?? '') : first;
  if (!first || !last || first.start > last.start || first.end > last.end) return undefined;
  if (parts.length === 2 && parts[0] === parts[1]) return undefined;
  return { start: first.start, end: last.end };
}

function instantSpan(text: string): PeriodSpan | undefined {
  const match = instant.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day] = match;
  if (year < '1000') return undefined;
  if (month === undefined) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const days = daysIn(Number(year), Number(month));
  if (days === undefined) return undefined;
  if (day === undefined) return { start: `${year}-${month}-01`, end: `${year}-${month}-${days}` };
  return Number(day) >= 1 && Number(day) <= days ? { start: text, end: text } : undefined;
}

function daysIn(year: number, month: number): number | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The ISO date after another; empty for a day that does not exist. @example dayAfter('2019-12-31') // '2020-01-01' */
export function dayAfter(date: string): string {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? '' : new Date(day + 86_400_000).toISOString().slice(0, 10);
}

/** Orders periods by their end, then by their start: what is known later comes later. */
export function byTime(a: string, b: string): number {
  const left = spanOf(a) ?? { start: a, end: a };
  const right = spanOf(b) ?? { start: b, end: b };
  return compare(left.end, right.end) || compare(left.start, right.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The four-digit year in which a period ends. @example yearOf('2021/2025') // '2025' */
export function yearOf(period: string): string {
  return (spanOf(period)?.end ?? period).slice(0, 4);
}

/**
 * A period as it is read in Chinese, the same in both scripts.
 * @example periodLabel('2022-09') // '2022年9月'
 * @example periodLabel('2021/2025') // '2021—2025年'
 */
export function periodLabel(period: string): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return instantLabel(start);
  if (start.length === 4 && end.length === 4) return `${start}—${end}年`;
  return `${instantLabel(start)}—${instantLabel(end)}`;
}

function instantLabel(text: string): string {
  const [year = '', month, day] = text.split('-');
  return `${year}年` + (month ? `${Number(month)}月` : '') + (day ? `${Number(day)}日` : '');
}

export const periodSchema = z
  .string()
  .refine((text) => spanOf(text) !== undefined, { error: 'period' })
  .describe('时期：2019、2022-09、2020-06-30，或区间 2017/2019');
