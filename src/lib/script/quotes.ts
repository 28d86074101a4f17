import type { Script } from './script.ts';

const corners: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const curls: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Pairs of quotation marks in the form of a script: 「」『』 in Traditional. A mark without a partner stays: 1990’s. */
export function withQuotes(text: string, to: Script): string {
  const [pairs, forms] =
    to === 'zh-Hant'
      ? ([/“[^“”]*”|(?<![A-Za-z0-9])‘[^‘’\n]*’/gu, corners] as const)
      : ([/「[^「」]*」|『[^『』]*』/gu, curls] as const);
  const result = Array.from(text);
  const units = offsetsOf(result);
  for (const outer of text.matchAll(pairs)) mark(outer.index, outer[0].length);
  return result.join('');

  function mark(start: number, length: number): void {
    for (const unit of [start, start + length - 1]) {
      const index = units.get(unit);
      if (index !== undefined) result[index] = forms[result[index] ?? ''] ?? result[index] ?? '';
    }
    for (const inner of text.slice(start + 1, start + length - 1).matchAll(pairs))
      mark(start + 1 + inner.index, inner[0].length);
  }
}

function offsetsOf(points: readonly string[]): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>();
  let unit = 0;
  points.forEach((point, index) => {
    offsets.set(unit, index);
    unit += point.length;
  });
  return offsets;
}
