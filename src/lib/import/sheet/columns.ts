import type { Block } from './blocks.ts';
import type { Grid } from './grid.ts';
import { type Label, readLabel } from './labels.ts';
import type { Place } from '../../taxonomy.ts';

/** What a column of a table holds. */
export type Column =
  | { kind: 'place' | 'label' | 'unit' | 'note' | 'bound' | 'code' | 'ignored' }
  /** Values, and what the heads above them say. */
  | { kind: 'value'; labels: readonly Label[] }
  /** Something worked out from the other columns: a growth rate, a share, a rank, a total. */
  | { kind: 'derived'; name: string };

const kinds: readonly (readonly [RegExp, Column['kind']])[] = [
  [/^(?:地区|地區|区域|地方|县区|区县|乡镇|行政区划|市县)(?:名称)?$/, 'place'],
  [/^(?:年份|年度|时期|時期|时间|日期|指标|指標|指标名称|项目|項目|名称|类别|分类)$/, 'label'],
  [/^(?:单位|單位|计量单位)$/, 'unit'],
  [/^(?:备注|备註|備註|说明|說明)$/, 'note'],
  [/^(?:约数|約數)$/, 'bound'],
  [/SDMX|状态码|狀態碼/, 'code'],
  [/^(?:序号|序號|编号|代码|No\.?|地区代码|照原样|照原樣|状态|狀態)$/i, 'ignored'],
];
const derived =
  /^(?:同比|环比|增长|增速|增幅|比上年|比去年|较上年|占比|比重|排名|位次|名次|增减|升降|完成率|合计|合計|总计|總計|小计|小計|平均)/;
const numberLike = /\d/;

/**
 * What each column of a table holds, by its heads and by what stands below them. A column without a known head is of
 * labels where most of its cells are words.
 */
export function columnsOf(grid: Grid, block: Block, places: readonly Place[]): Column[] {
  const width = Math.max(0, ...block.headRows.map((row) => grid.rows[row]?.length ?? 0));
  return Array.from({ length: width }, (_, at): Column => {
    const heads = distinct(block.headRows.map((row) => textAt(grid, row, at)));
    const known = kinds.find(([pattern]) => heads.some((head) => pattern.test(bare(head))));
    if (known && known[1] !== 'value' && known[1] !== 'derived') return { kind: known[1] };
    const cells = Array.from({ length: block.lastRow - block.firstRow + 1 }, (__, row) =>
      textAt(grid, block.firstRow + row, at),
    ).filter((text) => text !== '');
    if (isWords(cells, heads)) return { kind: isOfPlaces(cells, places) ? 'place' : 'label' };
    const name = heads.map(bare).find((head) => derived.test(head));
    if (name !== undefined) return { kind: 'derived', name };
    return { kind: 'value', labels: heads.map((head) => readLabel(head, places)) };
  });
}

/** A column of years is of labels too, unless a head says what its numbers are. */
function isWords(cells: readonly string[], heads: readonly string[]): boolean {
  const words = cells.filter((cell) => !numberLike.test(cell) && cell.length > 1);
  if (words.length * 2 > cells.length) return true;
  const years = cells.filter((cell) => readLabel(cell, []).period !== undefined);
  return heads.length === 0 && cells.length > 0 && years.length === cells.length;
}

function isOfPlaces(cells: readonly string[], places: readonly Place[]): boolean {
  return cells.some(
    (cell) =>
      places.some(({ name }) => name === cell) || /[省市区县镇乡]$|街道$|[^城农乡]村$/.test(cell),
  );
}

/** A head without its unit and blanks. */
function bare(head: string): string {
  return head.replace(/\s/g, '').replace(/[（(][^（()）]*[)）]$/, '');
}

export function textAt(grid: Grid, row: number, column: number): string {
  return grid.rows[row]?.[column]?.text.trim() ?? '';
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
