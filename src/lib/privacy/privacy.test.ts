import { describe, expect, it } from 'vitest';
import { personalData } from './find.ts';
import { cases } from './trials/cases.ts';

const tuned = cases.filter((_, index) => index % 2 === 0);
const aside = cases.filter((_, index) => index % 2 === 1);

/** How many of the data that should be found are, and how many finds are false. */
function rates(half: typeof cases): { recall: number; falseAlarms: number; faults: string[] } {
  let [expected, found, alarms, clean] = [0, 0, 0, 0];
  const faults: string[] = [];
  for (const [text, ...kinds] of half) {
    const finds = new Set(personalData(text).map(({ kind }) => kind));
    const missed = kinds.filter((kind) => !finds.has(kind));
    const extra = [...finds].filter((kind) => !kinds.includes(kind));
    expected += kinds.length;
    found += kinds.length - missed.length;
    clean += kinds.length === 0 ? 1 : 0;
    alarms += extra.length;
    if (missed.length + extra.length > 0) faults.push(`${text} −${missed.join()} +${extra.join()}`);
  }
  return { recall: (100 * found) / expected, falseAlarms: (100 * alarms) / clean, faults };
}

describe('personal data', () => {
  it('has at least 120 cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });

  it.each(tuned)('%s', (text, ...kinds) => {
    expect([...new Set(personalData(text).map(({ kind }) => kind))].toSorted()).toEqual(
      kinds.toSorted(),
    );
  });

  it('finds nearly all of the half that was never tuned on', () => {
    const { recall, falseAlarms } = rates(aside);
    console.log(
      `personal data, aside: recall ${recall.toFixed(1)} %, false alarms ${falseAlarms.toFixed(1)} %`,
    );
    expect(recall).toBeGreaterThanOrEqual(98);
    expect(falseAlarms).toBeLessThanOrEqual(2);
  });
});
