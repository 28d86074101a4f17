const stops = /[。！？!?\n]/;

/** Offsets of the sentence of a text around a stretch of it, from full stop to full stop, both left out. */
export function sentenceSpan(
  text: string,
  offset: number,
  length: number,
): { start: number; end: number } {
  let start = offset;
  while (start > 0 && !stops.test(text.charAt(start - 1))) start -= 1;
  let end = offset + length;
  while (end < text.length && !stops.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The sentence itself. @example sentenceAround('先说。建成3家！', 4, 2) // '建成3家' */
export function sentenceAround(text: string, offset: number, length: number): string {
  const { start, end } = sentenceSpan(text, offset, length);
  return text.slice(start, end);
}
