import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { ContextRule } from './rule.ts';
import { rules } from './rules.ts';
import { rulesToHans } from './to-hans.ts';
import { trials } from './trials.ts';

const toHant = Converter({ from: 'cn', to: 'tw' });
const toHans = Converter({ from: 'tw', to: 'cn' });

/** The dictionary's output with every character a rule speaks about set to the rule's form. */
function withRules(text: string, convert: (text: string) => string, known: readonly ContextRule[]) {
  const source = [...text];
  const output = [...convert(text)];
  return source.map((char, at) => {
    const spot = {
      char,
      before: source.slice(Math.max(0, at - 16), at).join(''),
      after: source.slice(at + 1, at + 17).join(''),
      word: char,
      at: 0,
    };
    const forms = known.map((rule) => (rule.chars.includes(char) ? rule.form(spot) : undefined));
    return forms.find((form) => form !== undefined) ?? output[at] ?? '';
  });
}

describe.each(Object.entries(trials))('%s', (char, byForm) => {
  test.each(Object.entries(byForm))('is %s', (form, phrases) => {
    const wrong = phrases.split(' ').filter((phrase) => {
      const output = withRules(phrase, toHant, rules);
      const forms = [...phrase].map((part, at) => (part === char ? output[at] : '')).join('');
      return forms !== (form.length === 1 ? form.repeat(forms.length) : form);
    });
    expect(wrong).toEqual([]);
  });
});

test.each([
  ['孩子抱著書包', '孩子抱着书包'],
  ['事關係著名聲', '事关系着名声'],
  ['朝著作業區前進', '朝着作业区前进'],
  ['按著名次領獎', '按着名次领奖'],
  ['著名的作家', '著名的作家'],
  ['著書立說', '著书立说'],
  ['這部著作成效顯著。', '这部著作成效显著。'],
  ['一片狼藉', '一片狼藉'],
  ['藉此機會', '借此机会'],
  ['瞭望塔', '瞭望塔'],
  ['一目瞭然', '一目了然'],
  ['扭轉乾坤', '扭转乾坤'],
  ['乾隆年間的乾糧', '乾隆年间的干粮'],
  ['徵求意見', '征求意见'],
  ['姓於的人家', '姓於的人家'],
  ['鍾老師敲鐘', '钟老师敲钟'],
])('%s → %s', (source, expected) => {
  expect(withRules(source, toHans, rulesToHans).join('')).toBe(expected);
});

test('at the edge of a sentence and beside protected text a rule answers or is silent', () => {
  for (const rule of [...rules, ...rulesToHans]) {
    for (const char of rule.chars) {
      for (const side of ['', '\ufffc', '\ud800']) {
        const form = rule.form({ char, before: side, after: side, word: char, at: 0 });
        expect(form === undefined || [...form].length === 1).toBe(true);
      }
    }
  }
});
