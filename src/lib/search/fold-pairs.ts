import { createConverter } from '../script/converter.ts';

let known: string | undefined;

/**
 * Every character that folds to another one in Simplified, as `createFold` reads it; some 4,000 pairs, made from the
 * converter, which a browser therefore never needs.
 */
export function foldPairs(): string {
  known ??= makePairs();
  return known;
}

function makePairs(): string {
  const { convert } = createConverter();
  // One line for each character: no phrase of a dictionary runs across.
  const han = [...hanCharacters()];
  const lines = han.join('\n');
  const hans = convert(lines, 'zh-Hant', 'zh-Hans').split('\n');
  const hant = convert(lines, 'zh-Hans', 'zh-Hant').split('\n');
  const pairs = new Map<string, string>();
  han.forEach((char, index) => {
    const simple = hans[index] ?? char;
    if (simple !== char && simple.length === 1) pairs.set(char, simple);
  });
  // 着 is written 著 in Traditional, and 著 by itself stays 著 in Simplified: the pair must meet all the same.
  han.forEach((char, index) => {
    const traditional = hant[index] ?? char;
    if (traditional === char || traditional.length !== 1 || pairs.has(char)) return;
    if (!pairs.has(traditional)) pairs.set(traditional, char);
  });
  return [...pairs].map(([from, to]) => from + (pairs.get(to) ?? to)).join('');
}

function* hanCharacters(): Generator<string> {
  for (const [first, last] of [
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfaff],
  ] as const) {
    for (let unit = first; unit <= last; unit += 1) yield String.fromCharCode(unit);
  }
}
