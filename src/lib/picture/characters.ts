import type { Picture } from './picture.ts';

/** Every character a picture may draw, each once: of its own lines and of all texts of its charts. */
export function charactersOf({ lines, charts }: Picture): Set<string> {
  const texts = [...lines.map(({ text }) => text), ...charts.flatMap(({ view }) => textsIn(view))];
  return new Set(texts.join('').replace(/\s/g, ''));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
