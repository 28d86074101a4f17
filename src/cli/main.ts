import { type Command, UsageError } from './command.ts';

/** Each is read only when it is asked for: the site generator alone takes a second. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  build: async () => (await import('./build.ts')).build,
  start: async () => (await import('./start.ts')).start,
  new: async () => (await import('./new.ts')).create,
  import: async () => (await import('./import.ts')).importFile,
  convert: async () => (await import('./convert.ts')).convert,
  figures: async () => (await import('./figures.ts')).figures,
  release: async () => (await import('./release.ts')).release,
  review: async () => (await import('./review.ts')).review,
  search: async () => (await import('./search.ts')).search,
  schemas: async () => (await import('./schemas.ts')).schemas,
  wechat: async () => (await import('./wechat.ts')).wechat,
  admin: async () => (await import('./admin/admin.ts')).admin,
};

/** Runs the command named first; answers with the exit code. */
export async function main([name = '--help', ...args]: string[]): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') {
    console.log(await overview());
    return 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(`没有“${name}”这个命令。\n\n${await overview()}`);
    return 2;
  }
  const command = await load();
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

async function overview(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(commands).map(
      async ([name, load]) => `  ${name.padEnd(9)} ${(await load()).summary}`,
    ),
  );
  return `用法：npm run -s reports -- <命令> [选项]\n\n${rows.join('\n')}\n\n每个命令加 --help 可看详细说明。`;
}
