import { execFileSync, spawn } from 'node:child_process';

/** What a command cost: seconds on the clock, megabytes of memory of it and its children at their highest. */
export interface Cost {
  seconds: number;
  megabytes: number;
}

const longest = 30 * 60_000;

/** Runs a command to its end; rejects with what it printed when it fails or takes more than half an hour. */
export async function measuredRun(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    timeout: longest,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
  }, 250);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${String(code)}\n${said}`);
  return { seconds: (performance.now() - start) / 1000, megabytes };
}

/** Resident memory of a process group in megabytes; pages shared between processes count in each. */
function memoryOf(group: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pgid=,rss='], { encoding: 'utf8' }).split('\n');
  const kilobytes = rows
    .map((row) => row.trim().split(/\s+/).map(Number))
    .filter(([own]) => own === group)
    .reduce((sum, [, rss = 0]) => sum + rss, 0);
  return kilobytes / 1000;
}
