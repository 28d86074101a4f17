const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of a text, as Intl.Segmenter cuts it, in UTF-16 units. */
export interface Words {
  startOf(offset: number): number;
  endOf(offset: number): number;
  /**
   * True where a run begins inside a word that ends within it, or ends inside a word that began within it; in clauses
   * that do not matter, never.
   */
  cuts(start: number, end: number): boolean;
}

/**
 * The words of a text. The segmenter costs more than all the rest of a conversion: the clauses that matter are read in
 * one go when somebody asks for the first of them, any other only if a word of it is asked for.
 */
export function wordsOf(text: string, matters: (start: number, end: number) => boolean): Words {
  const starts = new Int32Array(text.length).fill(-1);
  const ends = new Int32Array(text.length);
  let isRead = false;
  const read = (clauses: readonly Clause[]): void => {
    const joined = clauses.map(({ start, end }) => text.slice(start, end)).join('\n');
    let clause = 0;
    let shift = clauses[0]?.start ?? 0;
    for (const { index, segment } of segmenter.segment(joined)) {
      const start = index + shift;
      if (start === clauses[clause]?.end) {
        clause += 1;
        shift += (clauses[clause]?.start ?? 0) - start - 1;
        continue;
      }
      const end = start + segment.length;
      for (let inside = start; inside < end; inside += 1) {
        starts[inside] = start;
        ends[inside] = end;
      }
    }
  };
  const readWhatMatters = (): void => {
    if (!isRead) read(clausesOf(text).filter(({ start, end }) => matters(start, end)));
    isRead = true;
  };
  const at = (list: Int32Array, offset: number): number => {
    readWhatMatters();
    if (starts[offset] === -1) read([clauseAt(text, offset)]);
    return list[offset] ?? offset;
  };
  return {
    startOf: (offset) => at(starts, offset),
    endOf: (offset) => at(ends, offset),
    cuts(start, end) {
      readWhatMatters();
      if (starts[start] === -1) return false;
      const cutsLeft = (starts[start] ?? 0) < start && (ends[start] ?? 0) < end;
      return cutsLeft || ((ends[end - 1] ?? 0) > end && (starts[end - 1] ?? 0) > start);
    },
  };
}

interface Clause {
  start: number;
  end: number;
}

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isBorder(text.charCodeAt(at))) continue;
    if (at > start) clauses.push({ start, end: at });
    start = at + 1;
  }
  return clauses;
}

function clauseAt(text: string, offset: number): Clause {
  let start = offset;
  while (start > 0 && !isBorder(text.charCodeAt(start - 1))) start -= 1;
  let end = offset + 1;
  while (end < text.length && !isBorder(text.charCodeAt(end))) end += 1;
  return { start, end };
}

const lineFeed = 10;

/** A mark no word runs across. */
function isBorder(unit: number): boolean {
  return (
    unit === lineFeed ||
    (unit >= 0x3001 && unit <= 0x3002) || // 、。
    unit === 0xff0c || // ，
    unit === 0xff1b || // ；
    unit === 0xff01 || // ！
    unit === 0xff1f || // ？
    (unit >= 0x2018 && unit <= 0x201d) // ‘’“”
  );
}
