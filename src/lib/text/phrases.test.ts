import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrases } from './phrases.ts';

it.each([
  ['利通区：一份从排查开始的民生清单', /^(?!.*从排\|查)/],
  ['贫困发生率从26%降到0.52%', /26%.*0\.52%/],
  ['一年帮助近1.2万名贫困劳动力就业', /^(?!.*1\.2\|万|.*劳动\|力)/],
  ['农村低保对象近七成是建档立卡人口', /建档立卡/],
  ['農村居民人均可支配收入年均增長率', /人均可支配收入.*年均\|增長率$/],
  ['他说“你好”', /“你好”$/],
])('%s', (title, shape) => {
  expect(phrases(title).join('|')).toMatch(shape);
});

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => phrases(title).join('') === title),
  );
});
