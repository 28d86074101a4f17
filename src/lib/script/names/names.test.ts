import { describe, expect, test } from 'vitest';
import { namesIn } from './names.ts';
import { mentions, people, sentences } from './trials-names.ts';
import { ordinaryClauses } from './trials-words.ts';

function sureAt(text: string, offset: number, context?: string): boolean {
  return namesIn(text, context).some((span) => span.sure && span.offset === offset);
}

describe('names in invented sentences', () => {
  const cases = sentences.flatMap((sentence) => people.map((name) => ({ sentence, name })));

  test('at least 98 in 100 full names are sure', () => {
    const found = cases.filter(({ sentence, name }) =>
      sureAt(sentence.replace('{}', name), sentence.indexOf('{}')),
    );
    expect(found.length / cases.length).toBeGreaterThanOrEqual(0.98);
  });

  test('at least 99 in 100 later mentions are sure once the name was said', () => {
    const later = mentions.flatMap((mention) => people.map((name) => ({ mention, name })));
    const found = later.filter(({ mention, name }) => {
      const text = mention.replace('{姓}', name.charAt(0));
      return sureAt(text, mention.indexOf('{姓}'), `${name}说，今年收成好。`);
    });
    expect(found.length / later.length).toBeGreaterThanOrEqual(0.99);
  });
});

describe('ordinary words', () => {
  const frames = [
    (clause: string) => clause,
    (clause: string) => `${clause}。`,
    (clause: string) => `今年，${clause}的`,
    (clause: string) => `他说，${clause}、${clause}，${clause}`,
  ];

  test.each(ordinaryClauses.map((clause) => [clause]))('%s holds no name', (clause) => {
    for (const frame of frames) {
      expect(namesIn(frame(clause)).filter((span) => span.sure)).toEqual([]);
    }
  });
});

test.each([
  ['村民余桂英说', [{ offset: 2, text: '余桂英', output: '余桂英' }]],
  ['书记范斌（左二）', [{ offset: 2, text: '范斌', output: '范斌' }]],
  ['钟立新在这里当了九年校长', [{ offset: 0, text: '钟立新', output: '鍾立新' }]],
  ['记者见到余德云时', [{ offset: 4, text: '余德', output: '余德' }]],
  ['于是于海生说', [{ offset: 2, text: '于海生', output: '于海生' }]],
  ['村民李占海说', [{ offset: 2, text: '李占海', output: '李占海' }]],
  [
    '王长发出门了，王长发说',
    [
      { offset: 0, text: '王长发', output: '王長發' },
      { offset: 7, text: '王长发', output: '王長發' },
    ],
  ],
  ['王征把门推开', [{ offset: 0, text: '王征', output: '王征' }]],
  ['李发现问题，王占用耕地，高松开手', []],
  ['鲜于国强说', [{ offset: 0, text: '鲜于', output: '鮮于' }]],
])('%s: the surname in its own form, the given name as far as it is certain', (text, spans) => {
  const sure = namesIn(text).filter((span) => span.sure);
  expect(sure.map(({ offset, text, output }) => ({ offset, text, output }))).toEqual(spans);
});

test('a nickname of a known surname, but no quoted word of one that is hardly ever a surname', () => {
  expect(sureAt('余桂兰说，人称“余豆腐”。', 8)).toBe(true);
  expect(sureAt('厂里有个叫党建平的人爱唱“党旗颂”。', 13)).toBe(false);
});

test('a name settled elsewhere in the article is known', () => {
  const sentence = '大家都记得，小种说过这话。';
  expect(sureAt(sentence, 7)).toBe(false);
  expect(sureAt(sentence, 7, '站长姓种，叫种大海。')).toBe(true);
});

test('offsets are in code units, and nothing throws', () => {
  expect(namesIn('𠮷𠮷。余桂英说')[0]?.offset).toBe(5);
  for (const text of ['', '\ud800余', '余\udc00', '于\ufffc', '\u202e范静说']) {
    expect(() => namesIn(text)).not.toThrow();
  }
});

test('time grows with the text, not with its square', () => {
  const text = '余德昌说，由于范围扩大，剩余的干部种下涂料。'.repeat(1500);
  const start = performance.now();
  namesIn(text);
  expect(performance.now() - start).toBeLessThan(1500);
});
