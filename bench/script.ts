import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConverter } from '#lib/script/converter.ts';
import { Converter as openccConverter } from 'opencc-js';

/**
 * How well scripts are converted, beside opencc-js: trap sentences and running text, the halves rules were tuned on
 * and the halves kept aside. `--show` prints what fails, of the tuned halves only.
 * @example npm run bench:script
 */
const trials = join(import.meta.dirname, '../src/lib/script/trials');
const shows = process.argv.includes('--show');
type Convert = (text: string) => string;
type Direction = 's2t' | 't2s';

const own = createConverter({});
const toTaiwan = openccConverter({ from: 'cn', to: 'tw' });
const toChina = openccConverter({ from: 'tw', to: 'cn' });
const converters: Record<string, Record<Direction, Convert>> = {
  own: {
    s2t: (text) => own.convert(text, 'zh-Hans', 'zh-Hant'),
    t2s: (text) => own.convert(text, 'zh-Hant', 'zh-Hans'),
  },
  'opencc-js': { s2t: (text) => toTaiwan(text).replaceAll('汙', '污'), t2s: toChina },
};

for (const half of ['tuned', 'aside']) {
  const rows = readFileSync(join(trials, `traps-${half}.tsv`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [direction, source, expected, kind] = line.split('\t');
      const isRow = direction === 's2t' || direction === 't2s';
      return isRow && source && expected ? [{ direction, source, expected, kind: kind ?? '' }] : [];
    });
  for (const [name, convert] of Object.entries(converters)) {
    const failed = rows.filter(
      ({ direction, source, expected }) => convert[direction as Direction](source) !== expected,
    );
    const rate = (100 * (rows.length - failed.length)) / rows.length;
    const kinds = Object.entries(Object.groupBy(failed, ({ kind }) => kind));
    const counts = kinds.map(([kind, all]) => `${kind} ${all?.length ?? 0}`).join(', ');
    console.log(`traps ${half}  ${name}: ${rate.toFixed(1)} % of ${rows.length}  (${counts})`);
    if (!shows || half !== 'tuned' || name !== 'own') continue;
    for (const { direction, source, expected, kind } of failed)
      console.log(
        `  ${kind} ${source}\n    ${difference(convert[direction as Direction](source), expected)}`,
      );
  }
}

for (const half of ['tuned', 'aside']) {
  const folder = join(trials, `reports-${half}`);
  const reports = readdirSync(folder).filter((name) => name.endsWith('.hans.txt'));
  for (const [name, convert] of Object.entries(converters)) {
    for (const direction of ['s2t', 't2s'] as const) {
      let han = 0;
      let errors = 0;
      for (const report of reports) {
        const hans = readFileSync(join(folder, report), 'utf8');
        const hant = readFileSync(join(folder, report.replace('.hans.', '.hant.')), 'utf8');
        const [source, expected] = direction === 's2t' ? [hans, hant] : [hant, hans];
        const found = convert[direction](source);
        han += source.match(/\p{Script=Han}/gu)?.length ?? 0;
        const wrong = [...expected].filter((char, index) => [...found][index] !== char).length;
        errors += wrong;
        if (!shows || half !== 'tuned' || name !== 'own') continue;
        const lines = found.split('\n');
        expected.split('\n').forEach((line, index) => {
          if (line !== lines[index])
            console.log(`  ${report}:${index + 1} ${difference(lines[index] ?? '', line)}`);
        });
      }
      console.log(
        `reports ${half}  ${name} ${direction}: ${errors} errors in ${han} Han, ${((1e4 * errors) / han).toFixed(1)} per 10,000`,
      );
    }
  }
}

/** Each wrong character with what stands around it. */
function difference(found: string, expected: string): string {
  const [a, b] = [[...found], [...expected]];
  return b
    .flatMap((char, index) =>
      a[index] === char
        ? []
        : [
            `${b.slice(Math.max(0, index - 6), index).join('')}[${a[index] ?? ''}→${char}]${b.slice(index + 1, index + 7).join('')}`,
          ],
    )
    .join('  ');
}
