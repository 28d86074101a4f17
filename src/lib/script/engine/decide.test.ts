import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Script } from '../script.ts';
import { converted, decide } from './decide.ts';

const han = fc.constantFrom(
  ...'发展里面头后干部只有一台风机签字余于范云征收系统了解著名看著乾隆複雜裡著',
);
const odd = fc.constantFrom(
  '\ud842',
  '\udfb7',
  '\u202e',
  '\u200d',
  '😀',
  '𠮷',
  '\ufffc',
  'a',
  '3',
  '。',
  '\n',
  '豈',
);
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: han }, odd, fc.string({ unit: 'binary' })))
  .map((all) => all.join(''));
const directions: readonly (readonly [Script, Script])[] = [
  ['zh-Hans', 'zh-Hant'],
  ['zh-Hant', 'zh-Hans'],
];
const profiles = ['hant', 'tw', 'hk', 'gov', 'opencc'] as const;

describe.each(directions)('%s to %s', (from, to) => {
  it('keeps the number of code points', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(...profiles), (source, profile) => {
        const output = converted([source], from, to, { profile }).join('');
        expect(Array.from(output)).toHaveLength(Array.from(source).length);
      }),
    );
  });

  it('changes nothing but Han', () => {
    fc.assert(
      fc.property(text, (source) => {
        const rest = (all: string): string => all.replace(/\p{Script=Han}/gu, '字');
        expect(rest(converted([source], from, to).join(''))).toBe(rest(source));
      }),
    );
  });

  it('is the same however the text is cut', () => {
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        expect(converted(texts, from, to).join('')).toBe(
          converted([texts.join('')], from, to).join(''),
        );
      }),
    );
  });

  it('says what it does', () => {
    fc.assert(
      fc.property(text, (source) => {
        let output = '';
        let at = 0;
        for (const decision of decide(source, from, to)) {
          expect(source.startsWith(decision.source, decision.offset)).toBe(true);
          expect(decision.candidates[0]).toBe(decision.output);
          output += source.slice(at, decision.offset) + decision.output;
          at = decision.offset + decision.source.length;
        }
        expect(output + source.slice(at)).toBe(converted([source], from, to).join(''));
      }),
    );
  });
});

describe('decide', () => {
  it.each([
    ['沙发', '发', '發髮', 'phrase', '沙发'],
    ['应签尽签', '签', '簽籤', 'lexicon', '应签尽签'],
    ['预留发展空间', '发', '發髮', 'lexicon', '预留发展空间'],
    ['他姓余。', '余', '余餘', 'name', '“姓”后为姓氏“余”'],
    ['芜菁', '芜', '蕪', 'only-form', undefined],
  ])('%s: %s', (source, char, candidates, decidedBy, by) => {
    const found = decide(source, 'zh-Hans', 'zh-Hant').find((each) => each.source === char);
    expect(found?.candidates.join('')).toBe(candidates);
    expect(found?.decidedBy).toBe(decidedBy);
    expect(found?.by).toBe(by);
  });

  it('marks what an editor should look at', () => {
    const doubts = (source: string): string[] =>
      decide(source, 'zh-Hans', 'zh-Hant').flatMap(({ source: char, doubt }) =>
        doubt ? [`${char}${doubt.tier}`] : [],
      );
    expect(doubts('贫困发生率下降')).toEqual([]);
    expect(doubts('冯杰介绍说')).toEqual(['杰1']);
    expect(doubts('系')).toEqual(['系2']);
  });

  it('gives each profile its own forms', () => {
    const forms = profiles.map((profile) =>
      converted(['户里台污着说线为群'], 'zh-Hans', 'zh-Hant', { profile }).join(''),
    );
    expect(forms).toEqual([
      '戶裡臺污著說線為群',
      '戶裡臺汙著說線為群',
      '户裏台污着説線為羣',
      '户裏臺污着説綫為群',
      '戶裏臺污着說線爲羣',
    ]);
  });
});
