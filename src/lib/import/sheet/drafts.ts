import type { Indicator, Observation } from '../../indicator/schema.ts';
import type { Problem } from '../../problem.ts';
import { placeholders } from '../../scaffold/placeholders.ts';
import type { Found } from './sheet.ts';

/** An indicator file to write; `existing` ones replace a file and need a person's yes. */
export interface IndicatorDraft {
  path: string;
  indicator: Indicator;
  existing: boolean;
  /** How many of its observations are new. */
  added: number;
}

export interface DraftContext {
  file: string;
  indicators: readonly Indicator[];
  /** Topic of new indicators, for a person to change. */
  topic: string;
  /** ASCII beginning of the ids of new indicators. */
  idPrefix: string;
}

/**
 * The indicator files a reading gives. An indicator is known again by title and unit; a value already published is never
 * changed: a differing one is a Problem that names both.
 */
export function indicatorDrafts(
  found: readonly Found[],
  { file, indicators, topic, idPrefix }: DraftContext,
): { drafts: IndicatorDraft[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const say = (severity: Problem['severity'], message: string, hint: string) => {
    problems.push({ file, line: 1, column: 1, rule: 'import-indicator', severity, message, hint });
  };
  const taken = new Set(indicators.map(({ id }) => id));
  let number = 0;
  const drafts = [
    ...Map.groupBy(found, ({ indicator, unit }) => `${indicator}\n${unit}`).values(),
  ].flatMap((group): IndicatorDraft[] => {
    const [first] = group;
    if (!first) return [];
    const { indicator: title, unit } = first;
    const known = indicators.find(
      (one) => (one.title === title || one.titleShort === title) && one.unit === unit,
    );
    const kept: Observation[] = [...(known?.observations ?? [])];
    const before = kept.length;
    for (const { observation, where } of group) {
      const same = kept.find(
        (one) => one.place === observation.place && one.period === observation.period,
      );
      if (!same) kept.push(observation);
      else if (same.value !== observation.value || same.bound !== observation.bound) {
        say(
          'error',
          `${where}：“${title}”${observation.place} ${observation.period} 已有数值 ${printed(same)}，表中是 ${printed(observation)}，保留了已有的。`,
          '请核对；要改已发布的数值，请在指标文件里改并写明更正。',
        );
      }
    }
    const added = kept.length - before;
    if (known && added === 0) return [];
    if (kept.some((one, at) => at >= before && !one.source)) {
      say(
        'error',
        `“${title}”的数值没有来源。`,
        '请用 --source 写明来源，或在表下加一行“资料来源：……”。',
      );
    }
    let id = known?.id;
    while (id === undefined || (!known && taken.has(id))) id = `${idPrefix}-${(number += 1)}`;
    taken.add(id);
    if (!known) {
      say(
        'warning',
        `新指标“${title}”的编号（${id}）、主题和统计口径要由人填写。`,
        `见 indicators/${id}.json。`,
      );
    }
    const head = known ?? {
      $schema: '../../public/schemas/indicator.json',
      id,
      title,
      unit,
      decimals: decimalsOf(kept),
      direction: 'neutral' as const,
      topic,
      definition: placeholders.definition,
    };
    return [
      {
        path: `indicators/${id}.json`,
        indicator: { ...head, observations: kept },
        existing: Boolean(known),
        added,
      },
    ];
  });
  return { drafts, problems };
}

function printed({ value, bound }: Observation): string {
  return `${value ?? '无'}${bound ? `（${bound}）` : ''}`;
}

function decimalsOf(observations: readonly Observation[]): number {
  return Math.min(
    6,
    Math.max(...observations.map(({ value }) => String(value ?? '').split('.')[1]?.length ?? 0)),
  );
}
