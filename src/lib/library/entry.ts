import type { Problem } from '../problem.ts';
import type { Located } from '../source/located.ts';
import type { Path } from '../source/position.ts';

/** A value and the file it was read from. */
export interface Entry<Value> {
  value: Value;
  file: string;
  source: Located;
}

/** A Problem at a value of an entry. */
export function problemAt(
  { file, source }: Pick<Entry<unknown>, 'file' | 'source'>,
  path: Path,
  parts: Pick<Problem, 'rule' | 'message'> & Partial<Problem>,
): Problem {
  return { file, ...source.at(path), severity: 'error', ...parts };
}
