import { describe, expect, it } from 'vitest';
import { keptAside, tuned } from './annotated.ts';
import { scoreOf } from './score.ts';

describe('reading the annotated sentences', () => {
  it('has at least 300 sentences, half of them kept aside', () => {
    expect(tuned.length + keptAside.length).toBeGreaterThanOrEqual(300);
    expect(Math.abs(tuned.length - keptAside.length)).toBeLessThan(10);
  });

  it('meets the aims on the half the reader was tuned on', () => {
    const { recall, precision, values, faults } = scoreOf(tuned);
    expect({ faults, recall: recall >= 0.99, precision: precision >= 0.98, values: values >= 0.99 })
      // The faults stand in the message when an aim is missed.
      .toEqual({ faults, recall: true, precision: true, values: true });
  });

  it('holds up on the half that was kept aside', () => {
    const { recall, precision, values } = scoreOf(keptAside);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(values).toBeGreaterThanOrEqual(0.98);
  });
});
