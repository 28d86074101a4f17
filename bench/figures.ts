/** Prints how well figures are read: `node bench/figures.ts`, with the faults of the tuned half: `--faults`. */
import { keptAside, tuned } from '../src/lib/figure/annotated/annotated.ts';
import { scoreOf } from '../src/lib/figure/annotated/score.ts';
import { readFigures } from '../src/lib/figure/read.ts';

const percent = (rate: number): string => `${(rate * 100).toFixed(1)} %`.padStart(8);
console.log('half        sentences  figures    recall precision   values    spans');
for (const [name, sentences] of [
  ['tuned', tuned],
  ['kept aside', keptAside],
] as const) {
  const score = scoreOf(sentences);
  const rates = [score.recall, score.precision, score.values, score.spans].map(percent).join('  ');
  console.log(
    `${name.padEnd(12)}${String(score.sentences).padStart(9)}${String(score.marked).padStart(9)}  ${rates}`,
  );
}
const megabyte = tuned.map(({ text }) => text).join('\n');
const long = megabyte.repeat(Math.ceil(1e6 / megabyte.length)).slice(0, 1e6);
const from = performance.now();
const found = readFigures(long).length;
console.log(`1,000,000 characters: ${found} figures in ${Math.round(performance.now() - from)} ms`);
if (process.argv.includes('--faults')) console.log(scoreOf(tuned).faults.join('\n'));
