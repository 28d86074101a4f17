import type { ContextRule, Spot } from './rule.ts';

/** A form, and the places where the character takes it: `before_after` as regex sources around the character. */
export type FormCase = readonly [form: string, ...patterns: string[]];

/** A number in front of a measure: digits, Han numerals, and the words that end a number. */
export const number = '[0-9０-９〇零一二两三四五六七八九十百千万亿几]';

/** The end of a clause: punctuation, a protected span, or the end of the sentence. */
export const pause = '(?:[^\\p{L}\\p{N}]|$)';

/** The beginning of a clause. */
export const opening = '(?:^|[^\\p{L}\\p{N}])';

/**
 * A rule for one character: the first case of which a pattern fits gives the form.
 * @example patternRule('只', [['隻', `每_`, `_身`]])
 */
export function patternRule(char: string, cases: readonly FormCase[]): ContextRule {
  const compiled = cases.map(([form, ...patterns]) => ({ form, regex: union(char, patterns) }));
  return {
    name: `rule-${char}`,
    chars: char,
    form(spot) {
      const text = spot.before + spot.char + spot.after;
      return compiled.find(({ regex }) => fits(regex, text, spot))?.form;
    },
  };
}

function fits(regex: RegExp, text: string, spot: Spot): boolean {
  regex.lastIndex = spot.before.length;
  return regex.test(text);
}

function union(char: string, patterns: readonly string[]): RegExp {
  const sources = patterns.map((pattern) => {
    const [before = '', after = ''] = pattern.split('_');
    return (before && `(?<=${before})`) + char + (after && `(?=${after})`);
  });
  return new RegExp(sources.join('|'), 'uy');
}
