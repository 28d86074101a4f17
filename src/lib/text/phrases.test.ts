import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrases } from './phrases.ts';

it.each([
  ['利通区：一份从排查开始的民生清单', /^(?!.*从排\|查)/],
  ['贫困发生率从26%降到0.52%', /26%.*0\.52%/],
  ['他说“你好”', /“你好”$/],
])('%s', (title, shape) => {
  expect(phrases(title).join('|')).toMatch(shape);
});

it('loses nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => phrases(title).join('') === title),
  );
});
