import { bounds, type Observation, type Status } from '../../indicator/schema.ts';
import { textAt } from './columns.ts';
import { cellName } from './grid.ts';
import type { Label } from './labels.ts';
import { isMark, isNothing, meaningOf, nothingWords, statusOfCode } from './marks.ts';
import { readAmount } from './read-amount.ts';
import { readUnit, type SheetUnit } from './read-unit.ts';
import type { Found, Table } from './sheet.ts';

/**
 * The value of one cell with all that its row, its heads and the title say of it. A cell is refused, with the reason,
 * as soon as two of them contradict each other: a figure under a wrong year, place or unit is worse than none.
 */
export function readValue(
  table: Table,
  row: number,
  at: number,
  side: readonly Label[],
  heads: readonly Label[],
): Found | undefined {
  const { grid, block, title, context } = table;
  const refuse = (message: string, hint?: string): undefined => {
    table.say(row, at, 'error', message, hint);
    return undefined;
  };
  const cell = grid.rows[row]?.[at] ?? { text: '' };
  if (cell.fault) return refuse(cell.fault);
  const printed = cell.text.trim();
  const code = statusOfCode(inColumn(table, row, 'code'));
  if (printed === '' && !isNothing(code)) return undefined;

  const said = [...side, ...heads];
  const place = only(said, 'place') ?? title.place;
  const period = only(said, 'period') ?? title.period;
  const names = [...new Set(said.flatMap(({ indicator }) => indicator ?? []))];
  const indicator = names.length > 0 ? names.join('·') : (title.indicator ?? context.title ?? '');
  if (place === 'several') return refuse('这一格同时属于两个地区，没有导入。');
  if (period === 'several') return refuse('这一格同时属于两个时期，没有导入。');
  if (place === undefined) return refuse('看不出是哪个地区的数。', '请在表上加一列“地区”。');
  if (period === undefined) return refuse('看不出是哪个时期的数。', '请在表头写明年份。');
  if (indicator === '') return refuse('看不出是什么指标。', '请在表头或表名写明指标。');

  const unit = unitOf(table, row, printed, said);
  if (typeof unit === 'string') return refuse(unit, '在表头写明单位，例如“粮食产量（万吨）”。');
  const note = inColumn(table, row, 'note');
  const source = block.source ?? context.source;
  const rest = { ...(note && { note }), ...(source && { source: { title: source } }) };
  const found = (value: number | null, status: Status, bound?: Observation['bound']): Found => ({
    indicator,
    unit: unit.unit,
    where: `工作表“${grid.name}”${cellName(row, at)}`,
    observation: { place, period, value, ...(bound && { bound }), status, ...rest },
  });

  if (printed === '') return found(null, code ?? 'missing');
  if (isMark(printed)) {
    const meaning = meaningOf(printed, block.notes);
    if (!meaning)
      return refuse(
        `符号“${printed}”的意思表里没有写，这一格没有导入。`,
        `在表下加注，例如“注：${printed}表示不公布”。`,
      );
    table.say(row, at, 'warning', `“${printed}”读作${nothingWords[meaning]}，不是 0。`);
    return found(null, meaning);
  }
  const amount = readAmount(printed, unit);
  if ('fault' in amount) return refuse(`“${printed}”${amount.fault}。`);
  if (amount.starred)
    return refuse(`“${printed}”带星号，没有导入。`, '请看表注里星号的意思，改成准数或写“约”。');
  const written = inColumn(table, row, 'bound');
  return found(
    amount.value,
    code ?? 'normal',
    amount.bound ?? bounds.find((one) => one === written),
  );
}

/** What all labels that say it agree on. */
function only(labels: readonly Label[], key: 'place' | 'period'): string | 'several' | undefined {
  const values = new Set(labels.flatMap((label) => label[key] ?? []));
  return values.size > 1 ? 'several' : [...values][0];
}

function inColumn(
  { grid, columns }: Table,
  row: number,
  kind: 'unit' | 'note' | 'bound' | 'code',
): string {
  const at = columns.findIndex((column) => column.kind === kind);
  return at === -1 ? '' : textAt(grid, row, at);
}

/** The unit of a cell, or why there is none: of its row, its heads, the title, the line above the table. */
function unitOf(
  table: Table,
  row: number,
  printed: string,
  said: readonly Label[],
): SheetUnit | string {
  const ofRow = inColumn(table, row, 'unit');
  const written = [
    ...(ofRow === '' ? [] : [ofRow]),
    ...said.flatMap((label) => label.printed ?? []),
  ];
  const units = [...new Set(written)];
  if (units.length > 1) return `单位有两种写法：${units.join('、')}，没有导入。`;
  const isPercent = /[%％]$/.test(printed) && units.length === 0;
  const text = isPercent ? '%' : (units[0] ?? table.title.printed ?? table.block.unit);
  if (text === undefined) return '没有写单位。';
  return readUnit(text) ?? `单位“${text}”看不懂。`;
}
