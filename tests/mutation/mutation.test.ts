import { expect, it } from 'vitest';
import { readContentFolder } from '#disk/content-folder.ts';
import { checkContent } from '#lib/check/check.ts';
import { assembleLibrary } from '#lib/library/assemble.ts';
import type { ContentFile } from '#lib/library/library.ts';
import { readJson } from '#lib/source/json.ts';
import { dataMutants } from './in-data.ts';
import { proseMutants } from './in-prose.ts';
import type { Mutant } from './mutant.ts';

const files = readContentFolder('content');
const { entries } = assembleLibrary(files);
const mutants = [...dataMutants(entries), ...proseMutants(entries)];
const never = /^releases\//;
const unreleased = files.filter(({ path }) => !never.test(path));

/** Rounds in which no two mutants disturb each other: one of each key, one kind at a time. */
function rounds(all: readonly Mutant[]): Mutant[][] {
  const made: { kind: string; keys: Set<string>; mutants: Mutant[] }[] = [];
  for (const mutant of all) {
    const keys = [mutant.key, `indicators/${mutant.indicator}.json`];
    const free = made.find(
      ({ kind, keys: taken }) => kind === mutant.kind && !keys.some((key) => taken.has(key)),
    );
    if (free) {
      free.mutants.push(mutant);
      keys.forEach((key) => free.keys.add(key));
    } else made.push({ kind: mutant.kind, keys: new Set(keys), mutants: [mutant] });
  }
  return made.map((round) => round.mutants);
}

/** The mutants that no Problem names: in the file of the indicator, on a line of the observation or of the unit. */
function survivors(content: readonly ContentFile[]): Mutant[] {
  return rounds(mutants).flatMap((round) => {
    const changed = content.map(({ path, text }): ContentFile => ({
      path,
      text: round
        .filter(({ file }) => file === path)
        .reduce((now, { change }) => change(now), text),
    }));
    const problems = checkContent(changed);
    return round.filter((mutant) => {
      const path = `indicators/${mutant.indicator}.json`;
      const source = readJson(changed.find((file) => file.path === path) ?? { path, text: '' });
      const first = source.at([mutant.list, mutant.index]).line;
      const last = source.at([mutant.list, mutant.index + 1]).line;
      const unit = source.at(['unit']).line;
      return !problems.some(
        ({ file, line }) =>
          file === path &&
          ((line >= first && (line < last || last <= first)) ||
            (mutant.kind === 'data: unit' && line === unit)),
      );
    });
  });
}

function report(title: string, missed: readonly Mutant[]): number {
  const rate = 1 - missed.length / mutants.length;
  const kinds = [...new Set(mutants.map(({ kind }) => kind))].map((kind) => {
    const all = mutants.filter((mutant) => mutant.kind === kind).length;
    const lost = missed.filter((mutant) => mutant.kind === kind).length;
    return `${kind} ${all - lost}/${all}`;
  });
  console.log(
    `${title}: ${mutants.length - missed.length} of ${mutants.length} mutants caught (${(rate * 100).toFixed(2)} %): ${kinds.join(', ')}`,
  );
  return rate;
}

it('finds nothing wrong in the content as it is', () => {
  expect(checkContent(files)).toEqual([]);
  expect(checkContent(unreleased)).toEqual([]);
});

it('catches at least 99 % of all small wrongs in published content', () => {
  const missed = survivors(files);
  expect(report('published', missed), JSON.stringify(missed.slice(0, 20))).toBeGreaterThanOrEqual(
    0.99,
  );
});

it('catches most of them before anything was published, when only evidence can tell', () => {
  const missed = survivors(unreleased);
  expect(report('not yet published', missed)).toBeGreaterThanOrEqual(0.9);
});
