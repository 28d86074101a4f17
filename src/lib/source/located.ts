import type { Problem } from '../problem.ts';
import type { Path, Position } from './position.ts';

/** What a file says, and where it says it. */
export interface Located {
  /** Undefined when the text cannot be read at all; `problems` says why. */
  data: unknown;
  problems: readonly Problem[];
  /** Place of the value at a path; of its key when `key` is asked for. The nearest parent that exists otherwise. */
  at(path: Path, part?: 'key' | 'value'): Position;
}
