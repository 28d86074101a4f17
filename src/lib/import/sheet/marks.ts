import { type Status, statuses } from '../../indicator/schema.ts';
import { statusCode } from '../../export/status.ts';

/** The kinds of nothing a cell may mean. */
export type Nothing = Extract<Status, 'missing' | 'suppressed' | 'not-applicable'>;

export const nothingWords: Readonly<Record<Nothing, string>> = {
  missing: '缺数',
  'not-applicable': '不适用',
  suppressed: '不公布',
};

const marks = /^(?:[-—–─]{1,3}|…+|\.{3,}|#|[xX×]|\*|\/|无|－)$/;

/** True for what stands in a cell in place of a number. */
export function isMark(printed: string): boolean {
  return marks.test(printed);
}

/** What a mark means: as the notes say, else a dash or dots are a missing value; anything else is not guessed. */
export function meaningOf(mark: string, notes: readonly string[]): Nothing | undefined {
  const said = notes
    .map((note) => note.split(mark)[1])
    .find((rest) => rest !== undefined && /^["”'」]?\s*(?:表示|为|指|是|:|：)/.test(rest));
  if (said === undefined) return /^[-—–─….－]+$/.test(mark) ? 'missing' : undefined;
  const meaning = said.split(/[；;。，,]/)[0] ?? '';
  if (/不适用|无此项|没有此项/.test(meaning)) return 'not-applicable';
  if (/保密|不公布|不公开|隐去/.test(meaning)) return 'suppressed';
  return /不详|缺|无数据|暂无|未统计/.test(meaning) ? 'missing' : undefined;
}

/** The status behind an SDMX code of our own exports. */
export function statusOfCode(code: string): Status | undefined {
  return statuses.find((status) => statusCode(status, false) === code);
}

/** True for a status that goes with no value. */
export function isNothing(status: Status | undefined): status is Nothing {
  return status !== undefined && Object.hasOwn(nothingWords, status);
}
