import type { Problem } from '../../problem.ts';

/** A Problem in an article's text before its file, line and column are known. */
export type Parts = Pick<Problem, 'rule' | 'message'> & Partial<Problem>;
