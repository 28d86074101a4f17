import { expect, it } from 'vitest';
import { cssString } from './css-string.ts';

it.each([
  ['利通区：一份清单', "'利通区：一份清单'"],
  ["a'b", "'a\\27 b'"],
  ['a\\b', "'a\\5c b'"],
  ['</style>', "'\\3c /style>'"],
  ['一\n二', "'一\\a 二'"],
])('%j is written %s', (text, css) => {
  expect(cssString(text)).toBe(css);
});
