import type { ChartSpec } from '../chart/schema.ts';
import type { Indicator } from '../indicator/schema.ts';
import type { Entries } from '../library/assemble.ts';
import type { Library } from '../library/library.ts';
import type { Problem } from '../problem.ts';

/** What a rule looks at: all that could be read, drafts included, even where no library comes of it. */
export interface CheckContext {
  entries: Entries;
  indicators: readonly Indicator[];
  charts: readonly ChartSpec[];
  /** Everything that is or will be published; undefined where its frame could not be read. */
  library?: Library;
}

/** One rule: finds its own kind of Problem, knows no other rule. */
export type Rule = (context: CheckContext) => Problem[];
