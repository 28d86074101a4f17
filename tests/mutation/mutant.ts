/** One small wrong: what was changed, and the observation that must be named for it. */
export interface Mutant {
  kind: string;
  /** Indicator and index of the observation or target. */
  indicator: string;
  list: 'observations' | 'targets';
  index: number;
  /** The file that is changed, and how. */
  file: string;
  change: (text: string) => string;
  /** Mutants with the same key disturb each other and are tried in different rounds. */
  key: string;
}
