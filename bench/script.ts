import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { createConverter } from '#lib/script/converter.ts';
import { Converter as openccConverter } from 'opencc-js';
import { halves, reports, traps, type Direction } from './script/trials.ts';

/**
 * How well and how fast scripts are converted, beside opencc-js: trap sentences and running text, the halves rules
 * were tuned on and the halves kept aside. `--show` prints what fails, of the tuned halves only.
 * @example npm run bench:script
 */
const shows = process.argv.includes('--show');
type Convert = (text: string) => string;

const own = createConverter();
const toTaiwan = openccConverter({ from: 'cn', to: 'tw' });
const converters: Record<string, Record<Direction, Convert>> = {
  own: {
    s2t: (text) => own.convert(text, 'zh-Hans', 'zh-Hant'),
    t2s: (text) => own.convert(text, 'zh-Hant', 'zh-Hans'),
  },
  'opencc-js': {
    s2t: (text) => toTaiwan(text).replaceAll('汙', '污'),
    t2s: openccConverter({ from: 'tw', to: 'cn' }),
  },
};

for (const half of halves) {
  const rows = traps(half);
  const totals = Map.groupBy(rows, ({ kind }) => kind);
  for (const [name, convert] of Object.entries(converters)) {
    const failed = rows.filter(
      ({ direction, source, expected }) => convert[direction](source) !== expected,
    );
    const rate = (100 * (rows.length - failed.length)) / rows.length;
    const counts = [...Map.groupBy(failed, ({ kind }) => kind)].map(
      ([kind, all]) => `${kind} ${all.length}/${totals.get(kind)?.length ?? 0}`,
    );
    console.log(
      `traps ${half}  ${name}: ${rate.toFixed(1)} % of ${rows.length} right; wrong: ${counts.join(', ') || 'none'}`,
    );
    if (!shows || half !== 'tuned' || name !== 'own') continue;
    for (const { direction, source, expected, kind } of failed)
      console.log(`  ${kind} ${source}\n    ${difference(convert[direction](source), expected)}`);
  }
}

for (const half of halves) {
  const texts = reports(half);
  for (const [name, convert] of Object.entries(converters)) {
    for (const direction of ['s2t', 't2s'] as const) {
      let han = 0;
      let errors = 0;
      for (const { name: report, hans, hant } of texts) {
        const [source, expected] = direction === 's2t' ? [hans, hant] : [hant, hans];
        const found = Array.from(convert[direction](source));
        const wanted = Array.from(expected);
        han += source.match(/\p{Script=Han}/gu)?.length ?? 0;
        errors += wanted.filter((char, index) => found[index] !== char).length;
        if (!shows || half !== 'tuned' || name !== 'own') continue;
        const lines = found.join('').split('\n');
        expected.split('\n').forEach((line, index) => {
          if (line !== lines[index])
            console.log(`  ${report}:${index + 1} ${difference(lines[index] ?? '', line)}`);
        });
      }
      const rate = ((1e4 * errors) / han).toFixed(1);
      console.log(
        `reports ${half}  ${name} ${direction}: ${errors} errors in ${han} Han, ${rate} per 10,000`,
      );
    }
  }
}

interface Time {
  load: number;
  article: number;
  megabyte: number;
}

for (const direction of ['s2t', 't2s'] as const) {
  const [mine, theirs] = ['own', 'opencc-js'].map((name) => bestTime(name, direction));
  if (!mine || !theirs) continue;
  const total = ({ load, article }: Time): number => load + article;
  const inWords = ({ load, article, megabyte }: Time): string =>
    `loaded ${load.toFixed(0)}, 30 kB ${article.toFixed(0)}, 1 MB ${megabyte.toFixed(0)} ms`;
  console.log(`time ${direction}  own: ${inWords(mine)}`);
  console.log(`time ${direction}  opencc-js: ${inWords(theirs)}`);
  console.log(
    `time ${direction}  ratio: with loading ${(total(mine) / total(theirs)).toFixed(2)}, a megabyte ${(mine.megabyte / theirs.megabyte).toFixed(2)}`,
  );
}

/** Of some runs in processes of their own; other work on the machine only ever makes them slower. */
function bestTime(name: string, direction: Direction): Time {
  const script = join(import.meta.dirname, 'script/time.ts');
  const runs = Array.from({ length: 5 }, (): Time => {
    const line = execFileSync(process.execPath, [script, name, direction], { encoding: 'utf8' });
    return JSON.parse(line) as Time;
  });
  const least = (key: keyof Time): number => Math.min(...runs.map((run) => run[key]));
  return { load: least('load'), article: least('article'), megabyte: least('megabyte') };
}

/** Each wrong character with what stands around it. */
function difference(found: string, expected: string): string {
  const [a, b] = [Array.from(found), Array.from(expected)];
  return b
    .flatMap((char, index) => {
      if (a[index] === char) return [];
      const before = b.slice(Math.max(0, index - 6), index).join('');
      return [`${before}[${a[index] ?? ''}→${char}]${b.slice(index + 1, index + 7).join('')}`];
    })
    .join('  ');
}
