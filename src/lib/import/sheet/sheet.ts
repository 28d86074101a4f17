import { statusCode } from '../../export/status.ts';
import { bounds, type Observation, type Status, statuses } from '../../indicator/schema.ts';
import type { Problem } from '../../problem.ts';
import type { Place } from '../../taxonomy.ts';
import { type Block, blocksOf } from './blocks.ts';
import { cellName, type Grid } from './grid.ts';
import { type Label, readLabel, readTitle } from './labels.ts';
import { readAmount } from './read-amount.ts';
import { readUnit } from './read-unit.ts';

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

const long = {
  地区: /^(?:地区|地區|区域)$/,
  时期: /^(?:年份|年度|时期|時期|时间)$/,
  数值: /^(?:数值|數值|值)$/,
};
const key = /^(?:地区|地區|区域|年份|年度|时期|時期|时间|指标|指標|指标名称)$/;
const marks = /^(?:[-—–─]{1,3}|…+|\.{3,}|#|[xX×]|\*)$/;
const growth = /同比|增长|增速|比上年/;

/** Every value of a sheet with its place, period, indicator and unit; what is not understood is a Problem with its cell. */
export function readSheet(grid: Grid, context: SheetContext): SheetReading {
  const reading: SheetReading = { found: [], problems: [] };
  const blocks = blocksOf(grid, context.places);
  const say = speaker(grid, context.file, reading.problems);
  for (const remark of grid.remarks) say(0, 0, 'warning', remark);
  for (const block of blocks) readBlock(grid, block, context, reading, say);
  return reading;
}

type Say = (
  row: number,
  column: number,
  severity: Problem['severity'],
  message: string,
  hint?: string,
) => void;

function speaker(grid: Grid, file: string, problems: Problem[]): Say {
  return (row, column, severity, message, hint) => {
    problems.push({
      file,
      line: row + 1,
      column: column + 1,
      rule: 'import-sheet',
      severity,
      message: `工作表“${grid.name}”${cellName(row, column)}：${message}`,
      ...(hint && { hint }),
    });
  };
}

function readBlock(
  grid: Grid,
  block: Block,
  context: SheetContext,
  { found }: SheetReading,
  say: Say,
): void {
  const { places } = context;
  const text = (row: number, column: number) => grid.rows[row]?.[column]?.text.trim() ?? '';
  const title = Object.assign({}, ...block.titles.map((line) => readTitle(line, places))) as Label;
  const last = block.headRows.at(-1) ?? 0;
  const width = Math.max(...block.headRows.map((row) => grid.rows[row]?.length ?? 0));
  const heads = Array.from({ length: width }, (_, column) =>
    distinct(block.headRows.map((row) => text(row, column))),
  );
  const column = (pattern: RegExp) =>
    heads.findIndex((names) => names.some((name) => pattern.test(name)));
  const valueColumn = column(long.数值);
  const isLong = valueColumn >= 0;
  const [unitColumn, noteColumn] = [
    column(/^单位$|^單位$/),
    column(/^(?:备注|备註|備註|说明|說明)$/),
  ];
  const [boundColumn, codeColumn] = [column(/^(?:约数|約數)$/), column(/SDMX/)];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const labelWidth = isLong ? width : 1;
    const side = Array.from({ length: labelWidth }, (_, at) => at)
      .filter((at) => !isLong || heads[at]?.some((name) => key.test(name)))
      .map((at) => readLabel(text(row, at), places));
    if (side.some((label) => label.total)) {
      say(
        row,
        0,
        'warning',
        '合计行没有导入。',
        '需要时另建一个指标，用 sumOf 写明它由哪些部分相加。',
      );
      continue;
    }
    for (let at = isLong ? valueColumn : 1; at < (isLong ? valueColumn + 1 : width); at += 1) {
      if (!isLong && (at === noteColumn || at === unitColumn)) continue;
      const labels = isLong ? [] : (heads[at] ?? []).map((name) => readLabel(name, places));
      if (labels.some((label) => label.total)) {
        if (row === block.firstRow) say(last, at, 'warning', '合计列没有导入。');
        continue;
      }
      const cell = grid.rows[row]?.[at] ?? { text: '' };
      if (cell.fault) {
        say(row, at, 'error', cell.fault);
        continue;
      }
      const printed = cell.text.trim();
      const code = isLong && codeColumn >= 0 ? statusOfCode(text(row, codeColumn)) : undefined;
      if (printed === '' && (code === undefined || !valueless.has(code))) continue;
      const named = [...side, ...labels];
      const names = named.flatMap((label) => label.indicator ?? []);
      const place = named.find((label) => label.place)?.place ?? title.place;
      const period = named.find((label) => label.period)?.period ?? title.period;
      const indicator = nameOf(names, title.indicator ?? context.title);
      const unitText =
        (unitColumn >= 0 ? text(row, unitColumn) : '') ||
        named.findLast((label) => label.printed)?.printed;
      const isGrowth = growth.test(indicator);
      const percent = /[%％]$/.test(printed) && !unitText;
      const printedUnit =
        percent || (isGrowth && !unitText) ? '%' : (unitText ?? title.printed ?? block.unit);
      if (place === undefined) {
        const name = names.find((candidate) => /[省市区县镇乡村]$|街道$/.test(candidate));
        say(
          row,
          at,
          'error',
          name ? `places.json 里没有“${name}”。` : '看不出是哪个地区的数。',
          name
            ? `在 content/places.json 里加一行：{ "id": "请改成编号", "name": "${name}", "level": "county" }`
            : '请在表上加一列“地区”。',
        );
        continue;
      }
      if (period === undefined || indicator === '') {
        say(
          row,
          at,
          'error',
          period === undefined ? '看不出是哪个时期的数。' : '看不出是什么指标。',
        );
        continue;
      }
      const unit = printedUnit === undefined ? undefined : readUnit(printedUnit);
      if (!unit) {
        say(
          row,
          at,
          'error',
          printedUnit === undefined ? '没有写单位。' : `单位“${printedUnit}”看不懂。`,
          '在表头写明单位，例如“粮食产量（万吨）”。',
        );
        continue;
      }
      const note = noteColumn >= 0 ? text(row, noteColumn) : '';
      const source = block.source ?? context.source;
      const rest = { ...(note && { note }), ...(source && { source: { title: source } }) };
      const where = `工作表“${grid.name}”${cellName(row, at)}`;
      if (printed === '' && code) {
        found.push({
          indicator,
          unit: unit.unit,
          where,
          observation: { place, period, value: null, status: code, ...rest },
        });
        continue;
      }
      if (marks.test(printed)) {
        const status = statusOf(printed, block.notes);
        if (!status) {
          say(
            row,
            at,
            'error',
            `符号“${printed}”的意思表里没有写，这一格没有导入。`,
            `在表下加注，例如“注：${printed}表示不公布”。`,
          );
          continue;
        }
        say(row, at, 'warning', `“${printed}”读作${words[status]}，不是 0。`);
        found.push({
          indicator,
          unit: unit.unit,
          where,
          observation: { place, period, value: null, status, ...rest },
        });
        continue;
      }
      const amount = readAmount(printed, unit);
      if ('fault' in amount) {
        say(row, at, 'error', `“${printed}”${amount.fault}。`);
        continue;
      }
      if (amount.starred) {
        say(
          row,
          at,
          'error',
          `“${printed}”带星号，没有导入。`,
          '请看表注里星号的意思，改成准数或写“约”。',
        );
        continue;
      }
      const { value } = amount;
      const bound = amount.bound ?? bounds.find((one) => isLong && one === text(row, boundColumn));
      found.push({
        indicator,
        unit: unit.unit,
        where,
        observation: {
          place,
          period,
          value,
          ...(bound && { bound }),
          status: code ?? 'normal',
          ...rest,
        },
      });
    }
  }
}

const valueless: ReadonlySet<Status> = new Set(['missing', 'suppressed', 'not-applicable']);

/** The status behind an SDMX code of our own exports. */
function statusOfCode(code: string): Status | undefined {
  return statuses.find((status) => statusCode(status, false) === code);
}

/** A growth rate is an indicator of its own, named after what grew. */
function nameOf(names: readonly string[], title = ''): string {
  const own = names.filter((name) => !/^(?:绝对值|总量|数量)$/.test(name));
  const rate = own.find((name) => /^(?:同比|增长|增速|比上年|同比增长|比上年增长)/.test(name));
  if (rate === undefined) return own.at(-1) ?? title;
  return `${own.find((name) => name !== rate) ?? title}${rate === '同比' ? '同比增长' : rate}`;
}

const words = { missing: '缺数', 'not-applicable': '不适用', suppressed: '不公布' } as const;

/** What a mark means: as the notes say, else a dash or dots are a missing value; anything else is not guessed. */
function statusOf(
  mark: string,
  notes: readonly string[],
): (keyof typeof words & Status) | undefined {
  const said = notes
    .map((note) => note.split(mark)[1])
    .find((rest) => rest !== undefined && /^["”'」]?\s*(?:表示|为|指|是|:|：)/.test(rest));
  if (said === undefined) return /^[-—–─….]+$/.test(mark) ? 'missing' : undefined;
  const meaning = said.split(/[；;。，,]/)[0] ?? '';
  if (/不适用|无此项|没有此项/.test(meaning)) return 'not-applicable';
  if (/保密|不公布|不公开|隐去/.test(meaning)) return 'suppressed';
  return /不详|缺|无数据|暂无|未统计/.test(meaning) ? 'missing' : undefined;
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
