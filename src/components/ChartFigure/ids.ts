const seen = new WeakMap<object, Map<string, number>>();

/**
 * A beginning of ids for a chart on the page being made: its id, from the second time on with a number, because ids
 * may not repeat on a page. `page` is any object that stands for the page, such as its request.
 */
export function idsFor(page: object, chart: string): string {
  const counts = seen.get(page) ?? new Map<string, number>();
  seen.set(page, counts);
  const count = (counts.get(chart) ?? 0) + 1;
  counts.set(chart, count);
  return count === 1 ? chart : `${chart}-${count}`;
}
