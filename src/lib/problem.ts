export type Severity = 'error' | 'warning';

/** One finding of the checker, worded in Chinese for an editor. Lines and columns count from 1. */
export interface Problem {
  /** Path inside the content folder, with forward slashes: `indicators/poverty-incidence.json`. */
  file: string;
  line: number;
  column: number;
  /** Stable id of the rule, for example `schema`, `evidence-quote-missing`. */
  rule: string;
  severity: Severity;
  /** What is wrong, one sentence. */
  message: string;
  /** What stands in the file, when it can be quoted. */
  found?: string;
  /** What would have been right. */
  expected?: string;
  /** What was worked out, for a rule of arithmetic: "(176.4 − 107.8) ÷ 107.8 = 63.6 % ≠ 66.3 %". */
  working?: string;
  /** How to mend it, addressed to the editor. */
  hint?: string;
}

/** Sorts by file, line, column, rule: the order in which an editor works through a list. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : 1)
  );
}

/** True when at least one Problem forbids publishing. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
