import { rulesToHans } from '../rules/to-hans.ts';
import type { Draft } from './draft.ts';
import type { Powers } from './powers.ts';
import { applyRules, rulesByCode } from './ruled.ts';
import { through } from './table.ts';
import { standardFrom, toHans } from './tables.ts';
import { wordsOf } from './words.ts';

export type Region = 'tw' | 'hk';

/**
 * Settles every free character in Simplified. As OpenCC does, the text is cut by the phrases of the table, the forms
 * of the region are led back to OpenCC's standard inside each piece, and that is converted.
 */
export function settleHans(draft: Draft, region: Region | undefined, powers: Powers): void {
  for (let at = 0; at < draft.length;) {
    const taken = draft.stretchAt(at);
    if (taken) {
      at = taken.end;
      continue;
    }
    let end = at + 1;
    while (end < draft.length && !draft.stretchAt(end)) end += 1;
    settleFree(draft, at, end, region);
    at = end;
  }
  if (powers.rules)
    applyRules(
      draft,
      wordsOf(draft.text, () => false),
      known,
      (_, form) => form,
    );
}

const known = rulesByCode(rulesToHans);

function settleFree(draft: Draft, start: number, end: number, region: Region | undefined): void {
  const { phrases } = toHans();
  let from = start;
  for (let at = start; at < end;) {
    const phrase = phrases.longest(draft.codes, at, end);
    if (!phrase) {
      at += 1;
      continue;
    }
    settlePiece(draft, from, at, region);
    settlePiece(draft, at, at + phrase.length, region);
    at = from = at + phrase.length;
  }
  settlePiece(draft, from, end, region);
}

function settlePiece(draft: Draft, start: number, end: number, region: Region | undefined): void {
  if (start === end) return;
  const table = toHans();
  const codes = region
    ? through(standardFrom[region](), draft.codes, start, end)
    : draft.codes.slice(start, end);
  for (let at = 0; at < codes.length;) {
    const phrase = table.phrases.longest(codes, at, codes.length);
    const length = phrase?.length ?? 1;
    for (let step = 0; step < length; step += 1) {
      const code = codes[at + step] ?? 0;
      draft.forms[start + at + step] = phrase?.forms[0]?.[step] ?? table.formsOf(code)?.[0] ?? code;
    }
    if (phrase) draft.settle({ start: start + at, end: start + at + length, authority: 'phrase' });
    at += length;
  }
}
