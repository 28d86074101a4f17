import type { Place } from '../../taxonomy.ts';
import type { Grid } from './grid.ts';
import { readLabel } from './labels.ts';

/** One table of a sheet: where its heads stand, what is said above and below it. Rows count from 0. */
export interface Block {
  titles: readonly string[];
  /** “单位：万元” in a line of its own. */
  unit?: string;
  headRows: readonly number[];
  firstRow: number;
  lastRow: number;
  notes: readonly string[];
  source?: string;
}

const note = /^(?:注|备注|说明|附注|資料來源|资料来源|数据来源|来源)\d*[:：]/;
const numeric = /^[约近超逾]?[-+−]?[\d０-９][\d,，.．０-９]*\s*(?:%|％|余|多|以上|左右|\*)*$/;

/** The tables of a sheet; empty lines and notes part them. */
export function blocksOf({ rows }: Grid, places: readonly Place[]): Block[] {
  const runs: number[][] = [[]];
  rows.forEach((row, at) => {
    if (row.some(({ text }) => text.trim() !== '')) runs.at(-1)?.push(at);
    else if (runs.at(-1)?.length) runs.push([]);
  });
  const blocks: Block[] = [];
  let waiting: string[] = [];
  for (const run of runs) {
    const lines = run.map((at) => ({
      at,
      texts: distinct(rows[at]?.map(({ text }) => text) ?? []),
    }));
    const notes = lines.filter(({ texts }) => note.test(texts[0] ?? ''));
    const rest = lines.filter((line) => !notes.includes(line));
    const first = rest.findIndex(({ texts }) => texts.length > 1 && !texts.every(isUnit));
    const titles = (first < 0 ? rest : rest.slice(0, first)).flatMap(({ texts }) => texts);
    const said = notes.flatMap(({ texts }) => texts);
    const previous = blocks.at(-1);
    if (first < 0) {
      waiting.push(...titles);
      if (previous && said.length > 0) blocks[blocks.length - 1] = withNotes(previous, said);
      continue;
    }
    const body = rest.slice(first);
    const deep = body.findIndex(({ at }) => isData(rows[at] ?? [], places));
    const heads = Math.max(deep, 1);
    const all = [...waiting, ...titles];
    const unit = all
      .find(isUnit)
      ?.replace(/^[（(]?单位[:：]|[）)]$/g, '')
      .trim();
    const block: Block = {
      titles: all.filter((text) => !isUnit(text)),
      ...(unit && { unit }),
      headRows: body.slice(0, heads).map(({ at }) => at),
      firstRow: body[heads]?.at ?? 0,
      lastRow: body.length > heads ? (body.at(-1)?.at ?? -1) : -1,
      notes: [],
    };
    blocks.push(withNotes(block, said));
    waiting = [];
  }
  return blocks;
}

function withNotes(block: Block, said: readonly string[]): Block {
  const source = said.map((text) => /来源[:：]\s*(.+)$/.exec(text)?.[1]).find(Boolean);
  return { ...block, notes: [...block.notes, ...said], ...(source && { source }) };
}

function isUnit(text: string): boolean {
  return /^[（(]?单位[:：]/.test(text.trim());
}

/** Below the heads: something is a number that is no year, or the row starts with a place or a year. */
function isData(row: readonly { text: string }[], places: readonly Place[]): boolean {
  const [first, ...others] = row.map(({ text }) => text.trim());
  const label = readLabel(first ?? '', places);
  return (
    label.place !== undefined ||
    label.period !== undefined ||
    others.some((text) => numeric.test(text) && readLabel(text, places).period === undefined)
  );
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
}
