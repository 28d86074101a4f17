import { describe, expect, it } from 'vitest';
import { noteOf } from './footnotes.ts';
import { markedViews } from './sample-marked.ts';
import { chartTable } from './table.ts';
import type { ChartView } from './view.ts';

function marked(id: string, script: ChartView['script'] = 'zh-Hans'): ChartView {
  const view = markedViews(script).find((each) => each.id === `sample-${id}`);
  if (!view) throw new Error(`no sample ${id}`);
  return view;
}

const correction =
  '2021年3月5日更正：农村居民人均可支配收入（2018年）由9800元改为10264元。核对台账。';
const change = '农村居民人均可支配收入：2017年的口径与此前不同。改按城乡一体化住户调查计算。';

describe('footnotes', () => {
  it('explain every sign of a drawing', () => {
    expect(marked('line-marked').footnotes).toEqual([
      `※${correction}`,
      `┆${change}`,
      '空心点表示约数、初步数或估计数。',
    ]);
    expect(marked('line-marked', 'zh-Hant').footnotes?.[0]).toContain('由9800元改為10264元');
  });

  it('are spoken with the values, without their signs', () => {
    const { alt } = marked('bar-marked');
    expect(alt).toContain('2020年目标1.2万元');
    expect(alt.endsWith(correction + change)).toBe(true);
    expect(alt).not.toMatch(/[※┆]/);
  });

  it('mark the corrected value in the table', () => {
    const cells = chartTable(marked('line-marked')).rows.map((row) => row[1]);
    expect(cells).toEqual(['6200元', '约7064元', '8920元', '10264元※', '11020元']);
  });

  it('tell of a change in a period that is not drawn, and compute no move across it', () => {
    const { footnotes, series } = marked('before-after-marked');
    expect(footnotes?.[1]).toContain('2018年的口径与此前不同');
    expect(series.map(({ change: move }) => move)).toEqual(['增加4630元（21.6%）', undefined]);
  });

  it('follow the note of the editor', () => {
    expect(noteOf({ ...marked('bar-marked'), note: '说明' })).toBe(
      `说明。※${correction}┆${change}`,
    );
    expect(noteOf(marked('bar-nothing'))).toBeUndefined();
  });

  it('have nothing to say about values without a sign', () => {
    expect(marked('line-nothing').footnotes).toBeUndefined();
  });
});
