import type { Bound } from '../../indicator/schema.ts';
import { bounds } from '../../indicator/schema.ts';
import { briefs } from './briefs.ts';
import { bulletins } from './bulletins.ts';
import { features } from './features.ts';
import { news } from './news.ts';
import { notices } from './notices.ts';
import { traditional } from './traditional.ts';
import { traps } from './traps.ts';

/** A figure as a person marked it. */
export interface Marked {
  text: string;
  start: number;
  value: number;
  max?: number;
  unit: string;
  approx: Bound | null;
}

export interface Sentence {
  text: string;
  figures: readonly Marked[];
}

/**
 * Sentences marked by hand, `{7亿余元=700000000 元 over}`, ranges as `low~high`, no unit as `-`. Every second
 * sentence of a file is kept aside: the reader is never tuned on it.
 */
const lines = [features, bulletins, news, notices, traditional, traps, briefs].map((file) =>
  file.split('\n').filter(Boolean),
);

export const tuned: readonly Sentence[] = lines.flatMap((file) =>
  file.filter((_, index) => index % 2 === 0).map(sentenceOf),
);
export const keptAside: readonly Sentence[] = lines.flatMap((file) =>
  file.filter((_, index) => index % 2 === 1).map(sentenceOf),
);

function sentenceOf(line: string): Sentence {
  const figures: Marked[] = [];
  let text = '';
  for (const part of line.split(/(\{[^}]*\})/)) {
    const [, printed, low, high, unit = '', word] =
      /^\{(.+)=(-?[\d.]+)(?:~([\d.]+))? (\S+)\s*(\S*)\}$/.exec(part) ?? [];
    if (printed !== undefined) {
      figures.push({
        text: printed,
        start: text.length,
        value: Number(low),
        ...(high !== undefined && { max: Number(high) }),
        unit: unit === '-' ? '' : unit,
        approx: bounds.find((bound) => bound === word) ?? null,
      });
    }
    text += printed ?? part;
  }
  return { text, figures };
}
