import type { Observation } from '../../indicator/schema.ts';
import type { Problem } from '../../problem.ts';
import type { Place } from '../../taxonomy.ts';
import { type Block, blocksOf } from './blocks.ts';
import { type Column, columnsOf, textAt } from './columns.ts';
import { cellName, type Grid } from './grid.ts';
import { type Label, readLabel, readTitle } from './labels.ts';
import { readValue } from './value.ts';

/** One value found in a sheet, in its base unit. */
export interface Found {
  indicator: string;
  unit: string;
  observation: Observation;
  /** 工作表“…”的 B7 */
  where: string;
}

export interface SheetReading {
  found: Found[];
  problems: Problem[];
}

export interface SheetContext {
  /** Name of the file, for messages. */
  file: string;
  places: readonly Place[];
  /** The source of every value, unless the sheet names one. */
  source?: string;
  /** What the table is about when it does not say so itself, as our own exports do not. */
  title?: string;
}

export type Say = (
  row: number,
  column: number,
  severity: Problem['severity'],
  message: string,
  hint?: string,
) => void;

/** Every value of a sheet with its place, period, indicator and unit; what is not understood is a Problem with its cell. */
export function readSheet(grid: Grid, context: SheetContext): SheetReading {
  const reading: SheetReading = { found: [], problems: [] };
  const say: Say = (row, column, severity, message, hint) => {
    reading.problems.push({
      file: context.file,
      line: row + 1,
      column: column + 1,
      rule: 'import-sheet',
      severity,
      message: `工作表“${grid.name}”${cellName(row, column)}：${message}`,
      ...(hint && { hint }),
    });
  };
  for (const remark of grid.remarks) say(0, 0, 'warning', remark);
  for (const block of blocksOf(grid, context.places))
    reading.found.push(...readBlock(grid, block, context, say));
  return reading;
}

function readBlock(grid: Grid, block: Block, context: SheetContext, say: Say): Found[] {
  const columns = columnsOf(grid, block, context.places);
  const title: Label = Object.assign(
    {},
    ...block.titles.map((line) => readTitle(line, context.places)),
  );
  const lastHead = block.headRows.at(-1) ?? 0;
  columns.forEach((column, at) => {
    if (column.kind === 'derived')
      say(
        lastHead,
        at,
        'warning',
        `“${column.name}”一列没有导入：它由别的数算出来。`,
        '网站会自己算；一定要发布这个数，请另建一个指标并写明它是什么的增长率或占比。',
      );
  });
  const table: Table = { grid, block, columns, title, context, say };
  return Array.from({ length: block.lastRow - block.firstRow + 1 }, (_, row) =>
    readRow(table, block.firstRow + row),
  ).flat();
}

/** A table with what is known of all its rows. */
export interface Table {
  grid: Grid;
  block: Block;
  columns: readonly Column[];
  title: Label;
  context: SheetContext;
  say: Say;
}

function readRow(table: Table, row: number): Found[] {
  const { grid, columns, context, say } = table;
  const side = columns.flatMap((column, at): Label[] => {
    const text = textAt(grid, row, at);
    if (text === '') return [];
    if (column.kind === 'label') return [readLabel(text, context.places)];
    return column.kind === 'place' ? [placeLabel(text, context.places)] : [];
  });
  if (side.some(({ total }) => total)) {
    const hint = '需要时另建一个指标，用 sumOf 写明它由哪些部分相加。';
    say(row, 0, 'warning', '合计行没有导入。', hint);
    return [];
  }
  const stranger = side.find(({ stranger: name }) => name !== undefined)?.stranger;
  if (stranger !== undefined) {
    const at = columns.findIndex((_, column) => textAt(grid, row, column) === stranger);
    const hint = `在 content/places.json 里加一行：{ "id": "请改成编号", "name": "${stranger}", "level": "county" }`;
    say(row, Math.max(0, at), 'error', `places.json 里没有“${stranger}”，这一行没有导入。`, hint);
    return [];
  }
  return columns.flatMap((column, at) =>
    column.kind === 'value' ? (readValue(table, row, at, side, column.labels) ?? []) : [],
  );
}

/** What stands in a column of places is a place or a stranger, never an indicator. */
function placeLabel(text: string, places: readonly Place[]): Label {
  const label = readLabel(text, places);
  return label.place !== undefined || label.total ? label : { stranger: text };
}
