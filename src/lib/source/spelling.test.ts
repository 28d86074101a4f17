import { expect, it } from 'vitest';
import { nearest } from './spelling.ts';

it.each([
  ['titel', ['title', 'unit'], 'title'],
  ['perido', ['period', 'place'], 'period'],
  ['decimal', ['decimals', 'direction'], 'decimals'],
  ['Litong', ['litong', 'hanbin'], 'litong'],
  ['zh-CN', ['zh-Hans', 'zh-Hant'], undefined],
  ['colour', ['id', 'title', 'type'], undefined],
  ['x', [], undefined],
])('%s among %j means %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
