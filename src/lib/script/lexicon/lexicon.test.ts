import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { otherScriptCharacters } from '../detect.ts';
import { lexicon, topics } from './lexicon.ts';

const opencc = Converter({ from: 'cn', to: 'tw' });
const general = (text: string): string => opencc(text).replaceAll('汙', '污');

describe('lexicon', () => {
  it('holds at least 1,500 spellings', () => {
    expect(lexicon.length).toBeGreaterThanOrEqual(1500);
  });

  it('keeps the number of code points', () => {
    expect(
      lexicon.filter(({ hans, hant }) => hans === '' || [...hans].length !== [...hant].length),
    ).toEqual([]);
  });

  it('writes each side in its own script', () => {
    const strays = lexicon.filter(
      ({ hans, hant }) =>
        otherScriptCharacters(hans, 'zh-Hans').length > 0 ||
        otherScriptCharacters(hant, 'zh-Hant').length > 0,
    );
    expect(strays).toEqual([]);
  });

  it.each(['hans', 'hant'] as const)('names a spelling in %s once', (side) => {
    const seen = new Set<string>();
    const repeated = lexicon.filter((entry) => seen.has(entry[side]) || !seen.add(entry[side]));
    expect(repeated).toEqual([]);
  });

  it('is sorted inside each list', () => {
    const lists = topics.flatMap((topic) => [...Map.groupBy(topic, ({ why }) => why).values()]);
    const falls = lists.flatMap((list) =>
      list.filter(({ hans }, index) => (list[index - 1]?.hans ?? '') > hans),
    );
    expect(falls.map(({ hans }) => hans)).toEqual([]);
  });

  it('contradicts no sentence of the trials it was tuned on', () => {
    expect(contradictions()).toEqual([]);
  });

  it('knows what a general dictionary does not', () => {
    const corrected = lexicon.filter(({ hans, hant }) => general(hans) !== hant);
    console.info(`${lexicon.length} spellings, ${corrected.length} unlike OpenCC's`);
    expect(corrected.length).toBeGreaterThan(700);
  });
});

/** Where the longest spelling that matches gives something else than the sentence checked by hand. */
function contradictions(): string[] {
  const spellings = new Map(lexicon.map(({ hans, hant }) => [hans, hant]));
  const longest = Math.max(...lexicon.map(({ hans }) => hans.length));
  const found: string[] = [];
  for (const { hans, hant } of sentences()) {
    for (let at = 0; at < hans.length; at += 1) {
      for (let length = Math.min(longest, hans.length - at); length > 1; length -= 1) {
        const output = spellings.get(hans.slice(at, at + length));
        if (output === undefined) continue;
        const expected = hant.slice(at, at + length);
        if (output !== expected) found.push(`${output}，${expected}：${hans}`);
        at += length - 1;
        break;
      }
    }
  }
  return found;
}

function sentences(): { hans: string; hant: string }[] {
  const read = (name: string): string[] =>
    readFileSync(new URL(`../trials/${name}`, import.meta.url), 'utf8').split('\n');
  const traps = read('traps-tuned.tsv').map((row) => {
    const [direction, source = '', expected = ''] = row.split('\t');
    return direction === 's2t'
      ? { hans: source, hant: expected }
      : { hans: expected, hant: source };
  });
  const reports = Array.from({ length: 13 }, (_, index) => {
    const name = `reports-tuned/${String(index + 1).padStart(2, '0')}`;
    const traditional = read(`${name}.hant.txt`);
    return read(`${name}.hans.txt`).map((hans, line) => ({ hans, hant: traditional[line] ?? '' }));
  });
  return [...traps, ...reports.flat()];
}
