import { type Grid, maxRows, UnreadableSheet } from './grid.ts';

/** Text of a CSV file: UTF-8 (mark or not), else the one of GB 18030 and Big5 that gives more common characters. */
export function csvText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const texts = ['gb18030', 'big5'].map((name) => new TextDecoder(name).decode(bytes));
    const [first = '', second = ''] = texts;
    return commonness(second) > commonness(first) ? second : first;
  }
}

const common =
  /[年月市省区區县縣元人数數值地指标標产產业業农農村户戶总總计計单單位收入增长長合万萬亿億]/g;

function commonness(text: string): number {
  return (text.match(common)?.length ?? 0) - 5 * (text.match(/\ufffd/g)?.length ?? 0);
}

/** A CSV file as a sheet; the separator is the one of comma, semicolon and tab that its first lines use most. */
export function csvGrid(text: string, name: string): Grid {
  const separator = separatorOf(text);
  const rows: { text: string }[][] = [];
  let [row, cell, quoted, wasQuoted]: [{ text: string }[], string, boolean, boolean] = [
    [],
    '',
    false,
    false,
  ];
  const endCell = () => {
    row.push({ text: /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell });
    [cell, wasQuoted] = ['', false];
  };
  for (let at = 0; at < text.length && rows.length < maxRows; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && cell === '' && !wasQuoted) [quoted, wasQuoted] = [true, true];
    else if (char === separator) endCell();
    else if (char === '\n' || char === '\r') {
      if (char === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push(row);
      row = [];
    } else cell += char;
  }
  if (quoted) throw new UnreadableSheet('有一处引号没有配对，表格读不完整。');
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return { name, rows, remarks: rows.length >= maxRows ? [`只读了前 ${maxRows} 行`] : [] };
}

function separatorOf(text: string): string {
  const head = text.slice(0, 4000);
  const count = (sign: string) => head.split(sign).length;
  return [',', '\t', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
