/** A stretch of text, marked where it is what was asked for. */
export interface Run {
  text: string;
  marked: boolean;
}

const before = 36;
const length = 108;
const pause = /[，。；：！？、,;:!?]/;

interface Span {
  start: number;
  end: number;
}

/** The text with every needle marked; needles and `folded` are in the letters of the fold, which has the text's length. */
export function markedRuns(text: string, folded: string, needles: readonly string[]): Run[] {
  return runsOf(text, spansOf(folded, needles));
}

/**
 * A line or two around the needle that stands nearest to `hit`. A text that holds none, because its own edition writes
 * it in another way, is marked at `hit` itself, or shown from there when nothing is known to stand there. What is left
 * out shows as an ellipsis.
 */
export function passage(
  text: string,
  folded: string,
  needles: readonly string[],
  hit: Span,
): Run[] {
  const spans = spansOf(folded, needles);
  if (spans.length === 0) spans.push({ start: Math.min(hit.start, text.length), end: hit.end });
  const near = ({ start }: Span): number => Math.abs(start - hit.start);
  const nearest = spans.reduce((best, span) => (near(span) < near(best) ? span : best));
  const from = startNear(text, nearest.start);
  const to = text.length - from <= length + 12 ? text.length : wholeCharacter(text, from + length);
  const inside = spans.map(({ start, end }) => ({ start: start - from, end: end - from }));
  const ellipsis: Run = { text: '……', marked: false };
  return [
    ...(from > 0 ? [ellipsis] : []),
    ...runsOf(text.slice(from, to), inside),
    ...(to < text.length ? [ellipsis] : []),
  ];
}

function runsOf(text: string, spans: readonly Span[]): Run[] {
  const marks = new Uint8Array(text.length);
  for (const { start, end } of spans) {
    if (end > 0) marks.fill(1, Math.max(0, start), end);
  }
  const runs: Run[] = [];
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && marks[end] === marks[at]) end += 1;
    runs.push({ text: text.slice(at, end), marked: marks[at] === 1 });
    at = end;
  }
  return runs;
}

/** Somewhat before a hit, after a pause where there is one. */
function startNear(text: string, hit: number): number {
  if (hit <= before) return 0;
  for (let at = hit - before; at < hit - 4; at += 1) {
    if (pause.test(text.charAt(at))) return at + 1;
  }
  return wholeCharacter(text, hit - before);
}

function wholeCharacter(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
}

function spansOf(folded: string, needles: readonly string[]): Span[] {
  return needles.flatMap((needle) => {
    const spans: Span[] = [];
    if (needle === '') return spans;
    for (let at = folded.indexOf(needle); at !== -1; at = folded.indexOf(needle, at + 1)) {
      spans.push({ start: at, end: at + needle.length });
    }
    return spans;
  });
}
