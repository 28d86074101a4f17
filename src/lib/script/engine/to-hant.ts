import { namesIn } from '../names/names.ts';
import { rules } from '../rules/rules.ts';
import type { Draft } from './draft.ts';
import { codesOf } from './code-points.ts';
import type { Phrase } from './phrase-index.ts';
import type { Powers } from './powers.ts';
import { applyRules, rulesByCode } from './ruled.ts';
import { register, standardOf, toHant } from './tables.ts';
import { wordsOf, type Words } from './words.ts';

/** A personal name the editor should look at. */
export interface DoubtfulName {
  start: number;
  forms: readonly number[];
  reason: string;
}

/**
 * Settles the form of every character that is free, in OpenCC's standard Traditional, the strongest authority first.
 * Returns the names that are not sure.
 */
export function settleHant(
  draft: Draft,
  powers: Powers,
  context: string | undefined,
): DoubtfulName[] {
  const words = wordsOf(draft.text, (start, end) =>
    isOpen(draft, draft.indexAt(start), draft.indexAt(end)),
  );
  const doubtful = powers.names ? settleNames(draft, context) : [];
  if (powers.lexicon) settleLexicon(draft, words);
  settlePhrases(draft, powers.guard ? words : undefined);
  if (powers.rules) applyRules(draft, words, known, standardOf);
  return doubtful;
}

const known = rulesByCode(rules);

/** How far before a character a phrase of it usually begins. */
const reach = 4;

/** True where phrases or the lexicon give some character of a clause another form than its usual one. */
function isOpen({ codes }: Draft, start: number, end: number): boolean {
  const table = toHant();
  const spellings = register();
  let from = start;
  for (let at = start; at < end; at += 1) {
    if ((table.formsOf(codes[at] ?? 0)?.length ?? 1) < 2) continue;
    for (from = Math.max(from, at - reach); from <= at; from += 1)
      if (
        table.phrases.longest(codes, from, end, isUnusual) ??
        spellings.longest(codes, from, end, isUnusual)
      )
        return true;
  }
  return false;
}

function isUnusual(_: number, { forms }: Phrase): boolean {
  return forms.length > 0;
}

function settleNames(draft: Draft, context: string | undefined): DoubtfulName[] {
  const doubtful: DoubtfulName[] = [];
  for (const { offset, text, output, sure, reason } of namesIn(draft.text, context)) {
    const start = draft.indexAt(offset);
    const end = draft.indexAt(offset + text.length);
    const forms = codesOf(output).map((form, index) =>
      standardOf(draft.codes[start + index], form),
    );
    if (isFree(draft, start, end)) {
      if (!sure) {
        doubtful.push({ start, forms, reason });
        continue;
      }
      write(draft, start, end, forms);
      draft.settle({ start, end, authority: 'name', by: reason });
    }
  }
  return doubtful;
}

function settleLexicon(draft: Draft, words: Words): void {
  const { codes } = draft;
  const spellings = register();
  const isWhole = (start: number, { length }: Phrase): boolean =>
    isFree(draft, start, start + length) &&
    !words.cuts(draft.unitAt(start), draft.unitAt(start + length));
  for (let at = 0; at < codes.length;) {
    const taken = draft.stretchAt(at);
    const spelling = taken ? undefined : spellings.longest(codes, at, codes.length, isWhole);
    if (!spelling) {
      at = taken?.end ?? at + 1;
      continue;
    }
    const end = at + spelling.length;
    write(draft, at, end, spelling.forms[0]);
    draft.settle({ start: at, end, authority: 'lexicon' });
    at = end;
  }
}

function settlePhrases(draft: Draft, words: Words | undefined): void {
  const { codes } = draft;
  const { phrases } = toHant();
  const isWhole = (start: number, phrase: Phrase): boolean =>
    isAllowed(draft, start, phrase, words);
  for (let at = 0; at < codes.length;) {
    const taken = draft.stretchAt(at);
    if (taken && taken.authority !== 'lexicon') {
      at = taken.end;
      continue;
    }
    const phrase = phrases.longest(codes, at, codes.length, isWhole);
    if (phrase) settlePhrase(draft, at, phrase);
    else write(draft, at, at + 1, undefined);
    at += phrase?.length ?? 1;
  }
}

function settlePhrase(draft: Draft, start: number, { length, forms }: Phrase): void {
  const end = start + length;
  const [usual, ...others] = forms;
  write(draft, start, end, usual);
  draft.settle({ start, end, authority: 'phrase', ...(others.length > 0 && { others }) });
}

/** A phrase may cover spellings of the lexicon, but not cut one, nor a word. */
function isAllowed(
  draft: Draft,
  start: number,
  { length, forms }: Phrase,
  words: Words | undefined,
): boolean {
  const end = start + length;
  for (let at = start; at < end; at += 1) {
    const taken = draft.stretchAt(at);
    if (!taken) continue;
    if (taken.authority !== 'lexicon' || taken.start < start || taken.end > end) return false;
    at = taken.end - 1;
  }
  if (!words?.cuts(draft.unitAt(start), draft.unitAt(end))) return true;
  if (forms[0]) draft.refusals.push({ start, end, forms: forms[0] });
  return false;
}

function isFree(draft: Draft, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (draft.stretchAt(at)) return false;
  return true;
}

/** Gives the characters nothing has settled their forms, the usual ones where none are named. */
function write(
  draft: Draft,
  start: number,
  end: number,
  forms: readonly number[] | undefined,
): void {
  const table = toHant();
  for (let at = start; at < end; at += 1) {
    if (draft.stretchAt(at)) continue;
    const code = draft.codes[at] ?? 0;
    draft.forms[at] = forms?.[at - start] ?? table.formsOf(code)?.[0] ?? code;
  }
}
