import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from './text-width.ts';

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['中文', 20],
    ['，。', 20],
    ['10264元', 37.75],
    ['0.52%', 28.64],
  ])('of %j at 10 px is %d', (text, width) => {
    expect(textWidth(text, 10)).toBeCloseTo(width);
  });

  it('is greater in bold for digits, the same for Han characters', () => {
    expect(textWidth('2019', 10, true)).toBeGreaterThan(textWidth('2019', 10));
    expect(textWidth('年', 10, true)).toBe(textWidth('年', 10));
  });
});

describe('wrap', () => {
  it.each([
    ['原文宣布的事项', 60, ['原文宣布', '的事项']],
    ['自来水普及率', 60, ['自来水普及率']],
    ['增加68.6亿元（63.6%）', 80, ['增加68.6亿元', '（63.6%）']],
    ['GDP增长10.5%以上', 55, ['GDP增长', '10.5%以上']],
    ['照护、托养', 25, ['照', '护、', '托养']],
    ['', 50, []],
  ])('%s in %d px', (text, width, lines) => {
    expect(wrap(text, 10, width)).toEqual(lines);
  });

  it('loses nothing and breaks no number', () => {
    const text = fc.string({ unit: fc.constantFrom(...'一二三（），12.5%aB、年'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 200 }), (source, width) => {
        const lines = wrap(source, 10, width);
        expect(lines.join('')).toBe(source);
        expect(lines.some((line) => /^[，）、%]/u.test(line) && line !== lines[0])).toBe(false);
        expect(
          lines.some((line, index) => /[\d.]$/.test(line) && /^\d/.test(lines[index + 1] ?? '')),
        ).toBe(false);
      }),
    );
  });
});
