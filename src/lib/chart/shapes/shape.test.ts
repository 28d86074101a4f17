import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from './shape.ts';

it.each([
  ['apart already', [10, 50], [10, 50]],
  ['too close', [10, 12], [1, 21]],
  ['the same', [50, 50], [40, 60]],
  ['at the lower edge', [100, 100], [60, 80]],
  ['at the upper edge', [0, 0], [0, 20]],
])('spread: %s', (_, positions, expected) => {
  const placed = spread(positions, [20, 20], 0, 100);
  placed.forEach((y, index) => {
    expect(y).toBeCloseTo(expected[index] ?? 0, 1);
  });
});

it('spread keeps order, room and limits wherever there is room for all', () => {
  const labels = fc.array(
    fc.record({ y: fc.integer({ min: 0, max: 400 }), room: fc.integer({ min: 5, max: 60 }) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(labels, (each) => {
      const positions = each.map(({ y }) => y);
      const rooms = each.map(({ room }) => room);
      const placed = spread(positions, rooms, 0, 400);
      const sorted = placed
        .map((y, index) => ({ y, room: rooms[index] ?? 0 }))
        .sort((a, b) => a.y - b.y);
      sorted.forEach(({ y, room }, index) => {
        expect(y).toBeGreaterThanOrEqual(-0.001);
        expect(y + room).toBeLessThanOrEqual(Math.min(400, sorted[index + 1]?.y ?? 400) + 0.001);
      });
    }),
  );
});
