/** Advances of the printable ASCII characters in thousandths of an em (Noto Sans CJK SC, regular). */
const ascii = [
  224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392, 555, 555, 555,
  555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474, 946, 608, 657, 638, 688, 589,
  552, 689, 728, 293, 535, 646, 543, 812, 723, 742, 633, 742, 635, 596, 599, 721, 575, 878, 573,
  531, 603, 338, 392, 338, 555, 559, 606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552,
  284, 926, 610, 606, 620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
];

/**
 * Width of a text in pixels without asking a browser: Latin by table, everything else one em wide. Chinese system
 * fonts differ from it by a pixel or two on a label.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let units = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const narrow = ascii[code - 0x20] ?? (char === '−' || char === '·' ? 555 : undefined);
    // Bold Latin is wider; a Han character keeps its square.
    if (code >= 0x20) units += narrow === undefined ? 1000 : bold ? narrow * 1.07 : narrow;
  }
  return (units * size) / 1000;
}

/** The least that stays on one line: a number, a Latin word or a character, with the marks that cling to it. */
const unbroken = /[（《「『“‘]*(?:[\d.,%]+|[A-Za-z]+|\s+|.)[，。、：；！？）》」』”’%％～—·]*/gu;

/**
 * A label broken into lines of at most `width` pixels, before a bracket or as even as they can be; Latin words and
 * numbers stay whole.
 * @example wrap('原文宣布的事项', 15, 95) // ['原文宣布', '的事项'], not ['原文宣布的事', '项']
 */
export function wrap(text: string, size: number, width: number, bold = false): string[] {
  const greedy = fillLines(text, size, width, bold);
  if (greedy.length < 2) return greedy;
  const halves = text.split(/(?=（)/u);
  if (halves.length === 2 && halves.every((half) => textWidth(half, size, bold) <= width))
    return halves;
  for (let even = textWidth(text, size, bold) / greedy.length; even < width; even += size / 2) {
    const lines = fillLines(text, size, even, bold);
    if (lines.length === greedy.length) return lines;
  }
  return greedy;
}

function fillLines(text: string, size: number, width: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(unbroken)) {
    if (line !== '' && textWidth(line + piece, size, bold) > width) {
      lines.push(line.trim());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trim()].filter((each) => each !== '');
}
