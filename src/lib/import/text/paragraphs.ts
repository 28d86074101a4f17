/** A paragraph of a pasted text, and the line of the file on which it began, counted from 1. */
export interface Paragraph {
  text: string;
  line: number;
}

/**
 * The paragraphs of a plain text in its own order: indents of full-width blanks dropped, lines that a program has cut
 * at a width joined again. A text counts as cut when most of its lines have nearly the same width and end within a
 * sentence.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f]/).map((line, index) => ({
    text: line.replace(/^[\s\u3000\ufeff]+|[\s\u3000]+$/g, ''),
    isIndented: /^(?:\u3000{2}| {2,8}|\t)\S/.test(line),
    line: index + 1,
  }));
  const width = cutAt(lines.map(({ text: line }) => line));
  const paragraphs: Paragraph[] = [];
  let open = false;
  for (const { text: line, isIndented, line: number } of lines) {
    const last = paragraphs.at(-1);
    if (line !== '' && open && last && !isIndented) last.text = joined(last.text, line);
    else if (line !== '') paragraphs.push({ text: line, line: number });
    open = line !== '' && width !== undefined && Array.from(line).length >= width - slack;
  }
  return paragraphs;
}

/** A line may be this much shorter than the width, where no character fits or a mark may not begin the next one. */
const slack = 3;
/** Fewer full lines than this say nothing about a width. */
const enough = 4;

/** The width in characters at which a text was cut, or undefined. */
function cutAt(lines: readonly string[]): number | undefined {
  const filled = lines.filter((line) => line !== '');
  const widths = filled.map((line) => Array.from(line).length);
  const most = Math.max(0, ...widths);
  if (most < 12 || most > 120) return undefined;
  const full = filled.filter((_, index) => (widths[index] ?? 0) >= most - slack);
  const within = full.filter((line) => !/[。！？!?…”」』：:]$/.test(line));
  const isCut =
    full.length >= enough && full.length * 2 >= filled.length && within.length * 2 > full.length;
  return isCut ? most : undefined;
}

/** Han stands against Han; Latin words keep a blank, a divided word loses its hyphen. */
function joined(before: string, after: string): string {
  if (/[a-z]-$/i.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after;
  const isLatin =
    /[\w.,;)]$/.test(before) &&
    /^[\w(]/.test(after) &&
    /[a-z]/i.test(before.slice(-1) + after.slice(0, 1));
  return isLatin ? `${before} ${after}` : before + after;
}
