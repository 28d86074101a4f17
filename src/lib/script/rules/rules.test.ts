import { Converter } from 'opencc-js';
import { expect, test } from 'vitest';
import { rules } from './rules.ts';

const dictionary = Converter({ from: 'cn', to: 'tw' });

/** The dictionary's output with every character a rule speaks about set to the rule's form. */
function withRules(text: string): string {
  const source = [...text];
  const output = [...dictionary(text)];
  return source
    .map((char, at) => {
      const spot = {
        char,
        before: source.slice(Math.max(0, at - 16), at).join(''),
        after: source.slice(at + 1, at + 17).join(''),
        word: char,
        at: 0,
      };
      for (const rule of rules) {
        const form = rule.chars.includes(char) ? rule.form(spot) : undefined;
        if (form) return form;
      }
      return output[at];
    })
    .join('');
}

test.each([
  ['养羊5只', '養羊5隻'],
  ['牛羊只能圈养', '牛羊只能圈養'],
])('%s → %s', (source, expected) => {
  expect(withRules(source)).toBe(expected);
});
