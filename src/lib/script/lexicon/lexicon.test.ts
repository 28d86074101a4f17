import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { lexicon } from './lexicon.ts';

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

  it('says each thing once', () => {
    const seen = new Map<string, string>();
    const repeated = lexicon.filter(({ hans, hant }) => {
      const twice = seen.has(hans);
      seen.set(hans, hant);
      return twice;
    });
    expect(repeated).toEqual([]);
  });

  it('is sorted inside each list', () => {
    const falls = lexicon.filter(
      ({ hans, why }, index) =>
        lexicon[index - 1]?.why === why && (lexicon[index - 1]?.hans ?? '') > hans,
    );
    // Only where one topic ends and the next begins with a list of the same reason.
    expect(falls.length).toBeLessThan(20);
  });

  it('knows what a general dictionary does not', () => {
    const corrected = lexicon.filter(({ hans, hant }) => general(hans) !== hant);
    console.info(`${lexicon.length} spellings, ${corrected.length} unlike OpenCC's`);
    expect(corrected.length).toBeGreaterThan(200);
  });
});
