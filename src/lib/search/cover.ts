/**
 * Offsets of the pairs of characters that together hold every character of a text, at the lowest cost. A text of one
 * character has none.
 * @example cheapestCover(4, () => 1) // [0, 2]
 */
export function cheapestCover(length: number, costAt: (offset: number) => number): number[] {
  const last = length - 2;
  if (last < 0) return [];
  /** Cheapest cover that ends with the pair at each offset. */
  const best: { cost: number; offsets: number[] }[] = [];
  for (let offset = 0; offset <= last; offset += 1) {
    const [one, two] = [best[offset - 1], best[offset - 2]];
    const before = one && two ? (two.cost <= one.cost ? two : one) : one;
    best.push({
      cost: (offset === 0 ? 0 : (before?.cost ?? 0)) + costAt(offset),
      offsets: [...(before?.offsets ?? []), offset],
    });
  }
  return best[last]?.offsets ?? [];
}
