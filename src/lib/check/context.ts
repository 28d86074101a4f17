import type { Entries } from '../library/assemble.ts';
import type { Library } from '../library/library.ts';
import type { Problem } from '../problem.ts';

/** What a rule looks at. */
export interface CheckContext {
  entries: Entries;
  /** All content, drafts included. */
  library: Library;
}

/** One rule: finds its own kind of Problem, knows no other rule. */
export type Rule = (context: CheckContext) => Problem[];
