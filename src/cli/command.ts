/** One command: `run` answers with the exit code, 0 success, 1 Problems, 2 wrong usage. */
export interface Command {
  /** One line for the list of commands, in Chinese. */
  summary: string;
  /** Full help, in Chinese. */
  help: string;
  run(args: string[]): Promise<number> | number;
}

/** Wrong usage: the message is shown with the command's help, and the exit code is 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
