import { expect, it } from 'vitest';
import { indicatorSchema } from '../indicator/schema.ts';
import { resolveSeries } from './resolve.ts';
import { chartSchema } from './schema.ts';

const indicator = (id: string, ...rows: [place: string, period: string, value: number][]) =>
  indicatorSchema.parse({
    id,
    title: id,
    unit: '户',
    decimals: 0,
    direction: 'up',
    topic: 'a',
    definition: '口径',
    observations: rows.map(([place, period, value]) => ({ place, period, value })),
  });
const indicators = [
  indicator('done', ['x', '2019', 3], ['x', '2017', 1], ['y', '2018', 9]),
  indicator('all', ['x', '2017', 4], ['x', '2019', 6]),
];
const resolve = (series: object[], more = {}) =>
  resolveSeries(chartSchema.parse({ id: 'c', title: 'c', type: 'bar', series, ...more }), {
    indicators,
  }).map(({ observations, whole }) => ({
    values: observations.map(({ value }) => value),
    whole: whole?.observation.value,
  }));

it.each([
  ['one place, oldest first', [{ indicator: 'done', place: 'x' }], {}, [{ values: [1, 3] }]],
  ['chosen periods', [{ indicator: 'done', place: 'x' }], { periods: ['2019'] }, [{ values: [3] }]],
  [
    'a whole, its latest value',
    [{ indicator: 'done', place: 'x', of: 'all' }],
    {},
    [{ values: [1, 3], whole: 6 }],
  ],
  [
    'the whole of the chosen period',
    [{ indicator: 'done', place: 'x', of: 'all' }],
    { periods: ['2017'] },
    [{ values: [1], whole: 4 }],
  ],
  ['a place without values', [{ indicator: 'done', place: 'z' }], {}, [{ values: [] }]],
  ['an indicator that is not there', [{ indicator: 'none', place: 'x' }], {}, []],
])('%s', (_, series, more, expected) => {
  expect(resolve(series, more)).toEqual(expected.map((each) => ({ whole: undefined, ...each })));
});
