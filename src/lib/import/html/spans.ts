import type { Element, ElementContent } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Writes merged cells of a table out: each cell they cover gets their content, so that no figure stands under the wrong
 * head. Returns how many cells were merged.
 */
export function writeOutSpans(table: Element): number {
  const rows: Element[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'tr') rows.push(node);
  });
  headFirst(rows[0]);
  const covering: { cell: Element; left: number }[] = [];
  let merged = 0;
  for (const row of rows) {
    const cells = row.children.filter(isCell);
    const out: ElementContent[] = [];
    for (let column = 0; cells.length > 0 || (covering[column]?.left ?? 0) > 0; column += 1) {
      const above = covering[column];
      if (above && above.left > 0) {
        above.left -= 1;
        out.push(plain(above.cell));
        continue;
      }
      const cell = cells.shift();
      if (!cell) break;
      const [wide, high] = [sizeOf(cell, 'colSpan'), sizeOf(cell, 'rowSpan')];
      if (wide > 1 || high > 1) merged += 1;
      for (let step = 0; step < wide; step += 1) {
        out.push(plain(cell));
        covering[column + step] = { cell, left: high - 1 };
      }
      column += wide - 1;
    }
    row.children = out;
  }
  return merged;
}

/** Markdown has no table without a head: the first row is one, whatever the program called its cells. */
function headFirst(row: Element | undefined): void {
  for (const cell of row?.children ?? []) if (isCell(cell)) cell.tagName = 'th';
}

function isCell(node: ElementContent): node is Element {
  return node.type === 'element' && (node.tagName === 'td' || node.tagName === 'th');
}

/** More is a mistake of the file, not a table. */
const most = 60;

function sizeOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const size = Number(cell.properties[name] ?? 1);
  return Number.isInteger(size) && size > 0 ? Math.min(size, most) : 1;
}

function plain(cell: Element): Element {
  const { colSpan: _, rowSpan: __, ...properties } = cell.properties;
  return { ...cell, properties };
}
