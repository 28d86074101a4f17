import type { Place } from '../taxonomy.ts';

/**
 * The places a sentence names when it does not name the observation's own; empty when it does, or names none.
 * `own` are the names under which the place may appear (its parents' among them), `others` those of all other places.
 * A name inside a longer one is not that place: 利通 in 利通街 counts for 利通 only when 利通街 is no place of its own.
 * @example otherPlaces('汉滨区共有183家社区工厂', ['利通区'], ['汉滨区']) // ['汉滨区']
 */
export function otherPlaces(
  sentence: string,
  own: readonly string[],
  others: readonly string[],
): string[] {
  const known = [...new Set([...own, ...others])].filter(Boolean).sort(byLength);
  const named = new Set<string>();
  let rest = sentence;
  for (const name of known) {
    if (!rest.includes(name)) continue;
    named.add(name);
    rest = rest.replaceAll(name, '\u0001');
  }
  return own.some((name) => named.has(name)) ? [] : others.filter((name) => named.has(name));
}

/** A place and everything above it, nearest first; a parent that is no place of its own counts by its name. */
export function lineageOf(
  id: string,
  places: readonly Place[],
): { ids: string[]; names: string[] } {
  const ids: string[] = [];
  const names: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !ids.includes(next);) {
    const place = places.find((candidate) => candidate.id === next);
    ids.push(next);
    names.push(place?.name ?? next);
    next = place?.parent;
  }
  return { ids, names };
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
