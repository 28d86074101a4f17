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

/** The sentence of a text around a stretch of it, from full stop to full stop. */
export function sentenceAround(text: string, offset: number, length: number): string {
  const stops = /[。！？!?\n]/;
  let start = offset;
  while (start > 0 && !stops.test(text.charAt(start - 1))) start -= 1;
  let end = offset + length;
  while (end < text.length && !stops.test(text.charAt(end))) end += 1;
  return text.slice(start, end);
}

function byLength(a: string, b: string): number {
  return b.length - a.length;
}
