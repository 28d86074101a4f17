import { readFigures, type Figure } from '../read.ts';
import type { Marked, Sentence } from './annotated.ts';

/** How well the reader does on marked sentences; rates from 0 to 1. */
export interface Score {
  sentences: number;
  marked: number;
  read: number;
  /** Share of the marked figures that were found. */
  recall: number;
  /** Share of the figures read that were marked. */
  precision: number;
  /** Share of the figures found whose value, upper end, unit and approximation are right. */
  values: number;
  /** Share of the figures found that begin and end where a person put the marks. */
  spans: number;
  /** One line for each thing that went wrong. */
  faults: readonly string[];
}

export function scoreOf(sentences: readonly Sentence[]): Score {
  const faults: string[] = [];
  const count = { marked: 0, read: 0, found: 0, right: 0, spans: 0 };
  for (const { text, figures } of sentences) {
    const read = readFigures(text);
    const pairs = figures.map((mark) => ({
      mark,
      figure: read.find((one) => overlaps(one, mark)),
    }));
    const found = pairs.flatMap(({ mark, figure }) => (figure ? [{ mark, figure }] : []));
    count.marked += figures.length;
    count.read += read.length;
    count.found += found.length;
    for (const { mark, figure } of pairs) {
      if (!figure) faults.push(`missed ${mark.text} in ${text}`);
      else if (!sameValue(figure, mark))
        faults.push(`${show(figure)}, not ${show(mark)} in ${text}`);
      else count.right += 1;
      if (figure?.text === mark.text) count.spans += 1;
      else if (figure) faults.push(`span ${figure.text}, not ${mark.text} in ${text}`);
    }
    for (const figure of read) {
      if (!figures.some((mark) => overlaps(figure, mark)))
        faults.push(`no figure: ${show(figure)} in ${text}`);
    }
  }
  return {
    sentences: sentences.length,
    marked: count.marked,
    read: count.read,
    recall: count.found / count.marked,
    precision: count.found / count.read,
    values: count.right / count.found,
    spans: count.spans / count.found,
    faults,
  };
}

function overlaps(figure: Figure, mark: Marked): boolean {
  return figure.start < mark.start + mark.text.length && mark.start < figure.end;
}

function sameValue(figure: Figure, mark: Marked): boolean {
  return (['value', 'max', 'unit', 'approx'] as const).every((key) => figure[key] === mark[key]);
}

function show({ text, value, max, unit, approx }: Marked): string {
  return `${text} = ${value}${max === undefined ? '' : `~${max}`} ${unit} ${approx ?? ''}`.trim();
}
