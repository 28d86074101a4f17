import { expect, it } from 'vitest';
import { idsFor } from './ids.ts';

it('numbers a chart that stands on the same page again', () => {
  const [page, other] = [{}, {}];
  expect([idsFor(page, 'a'), idsFor(page, 'b'), idsFor(page, 'a'), idsFor(other, 'a')]).toEqual([
    'a',
    'b',
    'a-2',
    'a',
  ]);
});
