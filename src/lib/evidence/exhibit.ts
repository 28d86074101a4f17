import type { Evidence, Indicator, Observation, Target } from '../indicator/schema.ts';
import type { Path } from '../source/position.ts';

/** One quote held up for one value: an observation's evidence, a sentence that restates it, a target's evidence. */
export interface Exhibit {
  indicator: Indicator;
  list: 'observations' | 'targets';
  row: Observation | Target;
  evidence: Evidence;
  /** Keys that lead to the row in the indicator's file. */
  rowPath: Path;
  /** Keys that lead to the evidence in the indicator's file. */
  path: Path;
}

/** Every quote an indicator holds up, in the order of its file. */
export function exhibitsOf(indicator: Indicator): Exhibit[] {
  return (['observations', 'targets'] as const).flatMap((list) =>
    (indicator[list] ?? []).flatMap((row: Observation | Target, index): Exhibit[] => {
      const rowPath = [list, index];
      const restated = ('restated' in row && row.restated) || [];
      const exhibit = { indicator, list, row, rowPath };
      return [
        ...(row.evidence
          ? [{ ...exhibit, evidence: row.evidence, path: [...rowPath, 'evidence'] }]
          : []),
        ...restated.map((evidence, at) => ({
          ...exhibit,
          evidence,
          path: [...rowPath, 'restated', at],
        })),
      ];
    }),
  );
}

/** What the sentence of an exhibit must say. */
export function statedBy({ indicator, row }: Exhibit): {
  value: number | null;
  unit: string;
  bound: Observation['bound'];
  period: string;
} {
  const { value, bound, period } = row;
  return { value, unit: indicator.unit, bound, period };
}
