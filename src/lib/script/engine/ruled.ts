import type { ContextRule } from '../rules/rule.ts';
import type { Draft, Stretch } from './draft.ts';
import { codesOf } from './code-points.ts';
import { DraftSpot } from './spot.ts';
import type { Words } from './words.ts';

export type RulesByCode = ReadonlyMap<number, readonly ContextRule[]>;

export function rulesByCode(rules: readonly ContextRule[]): RulesByCode {
  const map = new Map<number, ContextRule[]>();
  for (const rule of rules)
    for (const code of codesOf(rule.chars)) map.set(code, [...(map.get(code) ?? []), rule]);
  return map;
}

/**
 * Lets rules decide what a phrase settled, a word of two characters (the rule sees more), or nothing; the first that
 * answers is followed.
 */
export function applyRules(
  draft: Draft,
  words: Words,
  rules: RulesByCode,
  standard: (source: number, form: number) => number,
): void {
  for (let at = 0; at < draft.length; at += 1) {
    const code = draft.codes[at] ?? 0;
    const known = rules.get(code);
    if (!known) continue;
    const stretch = draft.stretchAt(at);
    if (stretch && !mayBeOverruled(stretch)) continue;
    const spot = new DraftSpot(draft, at, words);
    for (const rule of known) {
      const answer = rule.form(spot)?.codePointAt(0);
      if (answer === undefined) continue;
      const form = standard(code, answer);
      if (!stretch || form !== draft.forms[at]) draft.overrule(at, 'rule', rule.name);
      draft.forms[at] = form;
      break;
    }
  }
}

function mayBeOverruled({ authority, start, end }: Stretch): boolean {
  return authority === 'phrase' || (authority === 'lexicon' && end - start <= 2);
}
