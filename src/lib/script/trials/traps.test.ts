import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';

/** One sentence with its hand-checked conversion; line and columns as in the file. */
interface Trap {
  line: number;
  columns: readonly string[];
  direction: string;
  source: string;
  expected: string;
  kind: string;
}

const kinds = [
  'surname',
  'given-name',
  'nonname',
  'place',
  'village',
  'measure',
  'straddle',
  'onetomany',
  'mixed',
  'register',
];

/** Characters a Traditional text may share with a Simplified one although most tables would change them. */
const legalInBoth = new Set('丑于云仆伙余佣准几凶划占台吁后咸夸岳干征据斗涂淀游种范辟郁采里');

/** Simplified spellings of a Traditional character that depend on the word. */
const spellingsByWord = new Set(['覆复', '瞭了', '藉借', '著着', '彷仿', '彿佛', '甦苏', '俱具']);

const toSimplified = Converter({ from: 'tw', to: 'cn' });
const toTraditional = Converter({ from: 'cn', to: 'tw' });

function read(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

function trapsOf(text: string): Trap[] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((row, index) => {
      const columns = row.split('\t');
      const [direction = '', source = '', expected = '', kind = ''] = columns;
      return { line: index + 1, columns, direction, source, expected, kind };
    });
}

/** True if the Traditional character is a spelling of the Simplified one and each is legal in its script. */
function spells(traditional: string, simplified: string): boolean {
  if (traditional !== simplified) {
    return (
      toSimplified(traditional) === simplified || spellingsByWord.has(traditional + simplified)
    );
  }
  const plain = toTraditional(simplified).replace('汙', '污');
  return plain === simplified || legalInBoth.has(simplified);
}

function isSpelledRight({ direction, source, expected }: Trap): boolean {
  const [hans, hant] = direction === 's2t' ? [source, expected] : [expected, source];
  const traditional = [...hant];
  const simplified = [...hans];
  return (
    traditional.length === simplified.length &&
    traditional.every((character, index) => spells(character, simplified[index] ?? ''))
  );
}

const tuned = read('traps-tuned.tsv');
const aside = read('traps-aside.tsv');

// Failures name lines only, so that a failing run never shows a sentence of the half kept aside.
describe.each([
  ['tuned', tuned],
  ['aside', aside],
])('traps-%s', (_, text) => {
  const traps = trapsOf(text);
  const linesOf = (wrong: (trap: Trap) => boolean): number[] =>
    traps.filter((trap) => wrong(trap)).map(({ line }) => line);

  it('is plain text with a line feed after each row', () => {
    expect(/[\r\uFEFF]/.test(text)).toBe(false);
    expect(/[^\n]\n$/.test(text)).toBe(true);
  });

  it('holds at least 200 sentences, about a seventh of them into Simplified', () => {
    const share = traps.filter(({ direction }) => direction === 't2s').length / traps.length;
    expect(traps.length).toBeGreaterThanOrEqual(200);
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.18);
  });

  it('has four filled columns with a known direction and class', () => {
    expect(
      linesOf(
        ({ columns, direction, kind }) =>
          columns.length !== 4 || !['s2t', 't2s'].includes(direction) || !kinds.includes(kind),
      ),
    ).toEqual([]);
  });

  it('covers every class at least twenty times', () => {
    const rare = kinds.filter((name) => traps.filter(({ kind }) => kind === name).length < 20);
    expect(rare).toEqual([]);
  });

  it('has sentences of 8 to 40 characters', () => {
    expect(linesOf(({ source }) => [...source].length < 8 || [...source].length > 40)).toEqual([]);
  });

  it('pairs each character with a spelling of it that is legal in its script', () => {
    expect(linesOf((trap) => !isSpelledRight(trap))).toEqual([]);
  });
});

it('shares no sentence between the halves or within one, whatever the script', () => {
  const simplified = [...trapsOf(tuned), ...trapsOf(aside)].map(
    ({ direction, source, expected }) => (direction === 's2t' ? source : expected),
  );
  expect(simplified.length - new Set(simplified).size).toBe(0);
});
