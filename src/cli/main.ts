import { build } from './build.ts';
import { check } from './check.ts';
import { type Command, UsageError } from './command.ts';
import { convert } from './convert.ts';
import { figures } from './figures.ts';
import { create } from './new.ts';
import { release } from './release.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { schemas } from './schemas.ts';
import { start } from './start.ts';
import { wechat } from './wechat.ts';

const commands: Readonly<Record<string, Command>> = {
  check,
  build,
  start,
  new: create,
  convert,
  figures,
  release,
  review,
  search,
  schemas,
  wechat,
};

/** Runs the command named first; answers with the exit code. */
export async function main([name = '--help', ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(overview());
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(`没有“${name}”这个命令。\n\n${overview()}`);
    return 2;
  }
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command.help);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const usage =
      error instanceof UsageError ||
      ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    console.error(usage ? `${error.message}\n\n${command.help}` : `出错了：${error.message}`);
    if (!usage && process.env['DEBUG']) console.error(error.stack);
    return usage ? 2 : 1;
  }
}

function overview(): string {
  const rows = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`,
  );
  return `用法：npm run -s reports -- <命令> [选项]\n\n${rows.join('\n')}\n\n每个命令加 --help 可看详细说明。`;
}
