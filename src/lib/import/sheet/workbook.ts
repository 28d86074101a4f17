import { unzipSync } from 'fflate';
import { type Grid, maxColumns, maxRows, type SheetCell, UnreadableSheet } from './grid.ts';

const maxFile = 20_000_000;
const maxInflated = 200_000_000;
const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;

/** The sheets of an .xlsx file. Throws UnreadableSheet for anything that is none, or is too big to be a table. */
export function workbookGrids(bytes: Uint8Array): Grid[] {
  const files = inflate(bytes);
  const part = (path: string) => {
    const found = files[path];
    return found ? new TextDecoder().decode(found) : '';
  };
  const book = part('xl/workbook.xml');
  if (book === '')
    throw new UnreadableSheet('这个文件里没有 Excel 工作簿，可能是改了扩展名的别种文件。');
  const targets = new Map(
    elements(part('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ head }) => [
      attribute(head, 'Id'),
      attribute(head, 'Target'),
    ]),
  );
  const shared = elements(part('xl/sharedStrings.xml'), 'si').map(({ body }) => textOf(body));
  const formats = formatsOf(part('xl/styles.xml'));
  const epoch1904 = /<workbookPr[^>]*date1904="(?:1|true)"/.test(book);
  return elements(book, 'sheet').map(({ head }) => {
    const target = (targets.get(attribute(head, 'r:id')) ?? '').replace(/^\/?(?:xl\/)?/, 'xl/');
    const grid = sheetGrid(unescape(attribute(head, 'name')), part(target), {
      shared,
      formats,
      epoch1904,
    });
    const hidden = /state="(?:hidden|veryHidden)"/.test(head);
    return hidden ? { ...grid, remarks: ['这张工作表是隐藏的', ...grid.remarks] } : grid;
  });
}

function inflate(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length === 0) throw new UnreadableSheet('文件是空的。');
  if (bytes.length > maxFile)
    throw new UnreadableSheet('文件超过 20 MB，请只留要导入的工作表另存。');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new UnreadableSheet(
      '文件加了密码，或者是老格式（.xls、.et）。请去掉密码，另存为 .xlsx 再导入。',
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new UnreadableSheet('这不是 .xlsx 文件，可能是改了扩展名的别种文件。');
  }
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!wanted.test(name)) return false;
        total += originalSize;
        if (total > maxInflated) throw new UnreadableSheet('文件解开后超过 200 MB，没有读。');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnreadableSheet) throw error;
    throw new UnreadableSheet('文件损坏，解不开。请在 Excel 或 WPS 里打开后另存一份。');
  }
}

interface Book {
  shared: readonly string[];
  formats: readonly string[];
  epoch1904: boolean;
}

function sheetGrid(name: string, xml: string, book: Book): Grid {
  const rows: SheetCell[][] = [];
  const hidden: number[] = [];
  let cut = false;
  let next = 0;
  for (const row of walk(xml, 'row')) {
    const at = Number(attribute(row.head, 'r') || next + 1) - 1;
    next = at + 1;
    if (at >= maxRows) {
      cut = true;
      break;
    }
    if (/hidden="(?:1|true)"/.test(row.head)) hidden.push(at + 1);
    const cells: SheetCell[] = [];
    for (const cell of walk(row.body, 'c')) {
      const column = columnOf(attribute(cell.head, 'r')) ?? cells.length;
      if (column < maxColumns) cells[column] = readCell(cell.head, cell.body, book);
    }
    rows[at] = Array.from(cells, (cell) => cell ?? { text: '' });
  }
  const full = Array.from(rows, (row) => row ?? []);
  for (const { head } of elements(xml, 'mergeCell')) fill(full, attribute(head, 'ref'));
  const remarks = [
    ...(hidden.length > 0 ? [`第 ${hidden.slice(0, 10).join('、')} 行是隐藏的，也读了`] : []),
    ...(/<col [^>]*hidden="(?:1|true)"/.test(xml) ? ['有隐藏的列，也读了'] : []),
    ...(cut ? [`只读了前 ${maxRows} 行`] : []),
  ];
  return { name, rows: full, remarks };
}

function readCell(head: string, body: string, { shared, formats, epoch1904 }: Book): SheetCell {
  const type = attribute(head, 't');
  if (type === 'inlineStr') return { text: textOf(body) };
  const value = elements(body, 'v')[0]?.body;
  if (value === undefined || value === '') {
    return /<f[ >/]/.test(body) && value === undefined
      ? { text: '', fault: '是没有算过的公式，请在 Excel 里打开、保存一次' }
      : { text: '' };
  }
  if (type === 's') return { text: shared[Number(value)] ?? '' };
  if (type === 'str' || type === 'b' || type === 'd') return { text: unescape(value) };
  if (type === 'e') return { text: value, fault: `是错误值 ${value}` };
  const number = Number(value);
  const format = formats[Number(attribute(head, 's') || 0)] ?? '';
  if (format.includes('%')) return { text: `${plain(Number(`${plain(number)}e2`))}%` };
  if (/[ymd年月日]/i.test(format)) return { text: dateOf(number + (epoch1904 ? 1462 : 0), format) };
  return { text: plain(number) };
}

/** A number without an exponent, to the 15 digits a spreadsheet keeps. */
function plain(number: number): string {
  const text = String(Number(number.toPrecision(15)));
  return text.includes('e') ? number.toFixed(20).replace(/\.?0+$/, '') : text;
}

function dateOf(serial: number, format: string): string {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  if (Number.isNaN(date.getTime())) return plain(serial);
  const length = /[d日]/i.test(format) ? 10 : /[m月]/i.test(format) ? 7 : 4;
  return date.toISOString().slice(0, length);
}

/** Formats by style; words in quotes stay only where they say 年月日, colours and conditions are no date. */
function formatsOf(xml: string): string[] {
  const builtIn = new Map<string, string>([
    ['9', '0%'],
    ['10', '0.00%'],
  ]);
  for (const id of [14, 15, 22, 30, 31]) builtIn.set(String(id), 'ymd');
  for (const id of [17, 27, 57]) builtIn.set(String(id), 'ym');
  for (const { head } of elements(xml, 'numFmt')) {
    const code = unescape(attribute(head, 'formatCode'));
    builtIn.set(
      attribute(head, 'numFmtId'),
      code.replace(/\[[^\]]*\]|"[^"年月日]*"|\\./g, '').replace(/General/gi, ''),
    );
  }
  const styles = elements(xml, 'cellXfs')[0]?.body ?? '';
  return elements(styles, 'xf').map(({ head }) => builtIn.get(attribute(head, 'numFmtId')) ?? '');
}

function fill(rows: SheetCell[][], reference: string): void {
  const [from = '', to = ''] = reference.split(':');
  const [left, right] = [columnOf(from), columnOf(to)];
  const [top, bottom] = [from, to].map((cell) => Number(/\d+/.exec(cell)?.[0]) - 1);
  if (left === undefined || right === undefined || top === undefined || bottom === undefined)
    return;
  const value = rows[top]?.[left];
  if (!value) return;
  for (let row = top; row <= Math.min(bottom, rows.length - 1); row += 1) {
    const cells = rows[row];
    if (!cells) continue;
    while (cells.length <= Math.min(right, maxColumns - 1)) cells.push({ text: '' });
    for (let column = left; column <= Math.min(right, maxColumns - 1); column += 1)
      cells[column] = value;
  }
}

function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Element {
  head: string;
  body: string;
}

function elements(xml: string, name: string): Element[] {
  return [...walk(xml, name)];
}

/** Elements of one name that do not contain their like; SpreadsheetML needs no more. */
function* walk(xml: string, name: string): Generator<Element> {
  const open = new RegExp(`<(?:x:)?${name}(?=[\\s/>])([^>]*)>`, 'g');
  for (let match = open.exec(xml); match; match = open.exec(xml)) {
    const head = match[1] ?? '';
    if (head.endsWith('/')) {
      yield { head, body: '' };
      continue;
    }
    const prefix = match[0].startsWith('<x:') ? 'x:' : '';
    const end = xml.indexOf(`</${prefix}${name}>`, open.lastIndex);
    if (end < 0) return;
    yield { head, body: xml.slice(open.lastIndex, end) };
    open.lastIndex = end;
  }
}

function attribute(head: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1] ?? '';
}

/** Printed text of a string item; phonetic readings are not printed. */
function textOf(body: string): string {
  const runs = body.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '');
  return elements(runs, 't')
    .map((run) => unescape(run.body))
    .join('');
}

function unescape(text: string): string {
  return text
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(lt|gt|quot|apos|amp));/gi, (_, decimal, hex, named) =>
      named
        ? ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[String(named)] ?? '')
        : String.fromCodePoint(decimal ? Number(decimal) : parseInt(String(hex), 16)),
    )
    .replace(/_x([\dA-F]{4})_/g, (_, hex) => String.fromCharCode(parseInt(String(hex), 16)));
}
