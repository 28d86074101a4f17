import { figureText } from '../figure/format.ts';
import type { Indicator } from '../indicator/schema.ts';
import type { Entries } from '../library/assemble.ts';
import { problemAt, type Entry } from '../library/entry.ts';
import { periodLabel } from '../period.ts';
import type { Problem } from '../problem.ts';
import { breaksOf, chainBreaks, type Break } from '../release/continuity.ts';
import { rowsOf, saidAfter, saidBefore, sameRow, type Row, type Said } from '../release/row.ts';
import type { Release } from '../release/schema.ts';
import type { Rule } from './context.ts';

type Words = Pick<Problem, 'rule' | 'message'> & Partial<Problem>;

/** What was published is never changed silently: every other value of today has its correction. */
export const corrections: Rule = ({ entries }) => {
  const last = entries.releases.at(-1);
  const released = last?.value.indicators ?? [];
  return [
    ...released.flatMap((before): Problem[] => {
      const entry = entries.indicators.find(({ value }) => value.id === before.id);
      // A file that cannot be read has a Problem of its own.
      if (!entry && entries.paths.has(`indicators/${before.id}.json`)) return [];
      return breaksOf(before, entry?.value, last?.value.date ?? '').map((found) =>
        problemOf(found, before, entry, last),
      );
    }),
    ...(last ? removedCharts(last, entries) : []),
    ...entries.indicators.flatMap((entry) => unreleased(entry, released)),
  ];
};

/** A chart that was released is embedded somewhere: its page must stay. */
function removedCharts(last: Entry<Release>, { charts, paths }: Entries): Problem[] {
  return last.value.charts.flatMap(({ spec }, index): Problem[] => {
    const file = `charts/${spec.id}.json`;
    if (paths.has(file) || charts.some(({ value }) => value.id === spec.id)) return [];
    return [
      problemAt(last, ['charts', index, 'spec', 'id'], {
        rule: 'published-removed',
        message: `${last.value.date}发布过的图表“${spec.title}”不见了`,
        found: file,
        hint: '发布过的图表可能已被别的网站嵌入，不能删，也不能改编号。请恢复这个文件。',
      }),
    ];
  });
}

/** Corrections of values that no release holds: their chain must still end at today's value. */
function unreleased(entry: Entry<Indicator>, released: readonly Indicator[]): Problem[] {
  const before = released.find(({ id }) => id === entry.value.id);
  return rowsOf(entry.value)
    .filter((row) => !before || !sameRow(row, before))
    .flatMap((row) => chainBreaks(row, undefined))
    .map((found) => problemOf(found, entry.value, entry, undefined));
}

function problemOf(
  found: Break,
  indicator: Indicator,
  entry: Entry<Indicator> | undefined,
  release: Entry<Release> | undefined,
): Problem {
  const words = wordsOf(found, indicator, release?.value.date ?? '');
  if (!entry) {
    const at = release?.value.indicators.indexOf(indicator) ?? 0;
    return problemAt(release ?? { file: '', source: nowhere }, ['indicators', at], words);
  }
  return problemAt(entry, pathOf(found), words);
}

const nowhere = { data: undefined, problems: [], at: () => ({ line: 1, column: 1 }) };

function pathOf(found: Break): (string | number)[] {
  switch (found.kind) {
    case 'indicator-removed':
      return [];
    case 'unit-changed':
      return ['unit'];
    case 'row-removed':
      return [found.released.list];
    case 'row-moved': {
      const { place } = found.released.value;
      return [...base(found.row), found.row.value.place === place ? 'period' : 'place'];
    }
    case 'value-changed':
      return [...base(found.row), 'value'];
    case 'correction-mismatch':
      return [...base(found.row), 'corrections', found.index, found.side];
    case 'correction-early':
      return [...base(found.row), 'corrections', found.index, 'date'];
    case 'correction-edited':
      return [...base(found.row), 'corrections', found.index];
  }
}

function base({ list, index }: Row): (string | number)[] {
  return [list, index];
}

function wordsOf(found: Break, indicator: Indicator, date: string): Words {
  const say = (said: Said): string => saidText(said, indicator);
  switch (found.kind) {
    case 'indicator-removed':
      return {
        rule: 'published-removed',
        message: `${date}发布过的指标“${indicator.title}”不见了`,
        found: `indicators/${indicator.id}.json`,
        hint: '发布过的指标不能删，也不能改编号。请恢复这个文件；不再更新的，在 limitations 里写明。',
      };
    case 'unit-changed':
      return {
        rule: 'published-changed',
        message: `${date}发布过的指标换了单位，原来的数值都变了意思`,
        found: found.unit,
        expected: indicator.unit,
        hint: '请恢复原来的单位；要换单位，另立一个指标。',
      };
    case 'row-removed':
      return {
        rule: 'published-removed',
        message: `${date}发布过的一个数值不见了`,
        expected: `${rowText(found.released)}：${say(found.released.value)}`,
        hint: '请恢复这个数值。要撤回时，把 value 改成 null、status 写 suppressed，并在 corrections 里写明原因。',
      };
    case 'row-moved':
      return {
        rule: 'published-changed',
        message: `${date}发布过的一个数值换了地区或时期`,
        found: rowText(found.row),
        expected: rowText(found.released),
        hint: '请改回来。原来记错了的：保留原来那一条，value 改成 null、status 写 not-applicable，写一条 corrections，再另加一条正确的。',
      };
    case 'value-changed':
      return {
        rule: 'published-changed',
        message: `${date}发布过的数值改了，没有写更正`,
        found: say(found.row.value),
        expected: `${say(found.released.value)}（${rowText(found.released)}）`,
        hint: `改错了就改回来；确实要更正，在这个数值里加一条：${template(found.released.value, found.row.value)}`,
      };
    case 'correction-edited':
      return {
        rule: 'correction-edited',
        message: `${date}发布过的一条更正被改动或删掉了`,
        expected: JSON.stringify(found.released),
        hint: '更正只增不改。请恢复原来那一条；又有变化时，在后面再加一条。',
      };
    case 'correction-mismatch': {
      const entry = found.row.value.corrections?.[found.index];
      const correction = entry && (found.side === 'was' ? saidBefore(entry) : saidAfter(entry));
      return {
        rule: 'correction-mismatch',
        message:
          found.side === 'was'
            ? '更正里的原值（was）与更正之前发布的数值不一致'
            : '最后一条更正的新值（now）与现在的数值不一致',
        ...(correction && { found: say(correction) }),
        expected: say(found.expected),
        hint: '更正要首尾相接：第一条的 was 是发布过的数值，最后一条的 now 是现在的 value；约数另写 wasBound、nowBound。',
      };
    }
    case 'correction-early': {
      const early = found.row.value.corrections?.[found.index];
      return {
        rule: 'correction-mismatch',
        message: `新加的更正早于上一次发布（${date}）`,
        ...(early && { found: early.date }),
        hint: '日期写作出更正的那一天。',
      };
    }
  }
}

function rowText({ value: { place, period } }: Row): string {
  return `${place}，${periodLabel(period)}`;
}

function saidText({ value, bound }: Said, { unit, decimals }: Indicator): string {
  return value === null ? '没有数值' : figureText({ value, unit, decimals, bound }, 'zh-Hans');
}

/** The entry an editor may paste, with the date and the reason left to be filled in. */
function template(was: Said, now: Said): string {
  const entry = {
    date: '年-月-日',
    was: was.value,
    ...(was.bound && { wasBound: was.bound }),
    now: now.value,
    ...(now.bound && { nowBound: now.bound }),
    reason: '为什么更正',
  };
  return `"corrections": [${JSON.stringify(entry)}]`;
}
