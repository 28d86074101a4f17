import { placeIn, type TextBlock } from '../article/plain-text.ts';
import type { Article } from '../article/schema.ts';
import { positionAt, type Position } from '../source/position.ts';

/**
 * Tells whether an offset of a block lies in text that no edition converts: inline code, an element with
 * `translate="no"`, `data-noconvert`, or in another language.
 */
export function protectionOf({
  body,
  bodyLine,
  script,
}: Pick<Article, 'body' | 'bodyLine' | 'script'>): (block: TextBlock, offset: number) => boolean {
  const marks = `translate=["']no["']|data-noconvert|lang=["'](?!${script}["'])`;
  const elements = new RegExp(`<([a-z]+)\\b[^>]*\\b(?:${marks})[^>]*>.*?</\\1>`, 'gis');
  const inFile = (offset: number): Position => {
    const { line, column } = positionAt(body, offset);
    return { line: line + bodyLine - 1, column };
  };
  const ranges = [...body.matchAll(elements)].map((match) => ({
    start: inFile(match.index),
    end: inFile(match.index + match[0].length),
  }));
  return (block, offset) => {
    const part = block.parts?.findLast((each) => each.offset <= offset);
    if (!part) return false;
    const place = placeIn(block, offset);
    return (
      part.source.startsWith('`') ||
      ranges.some(({ start, end }) => !isBefore(place, start) && isBefore(place, end))
    );
  };
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}
