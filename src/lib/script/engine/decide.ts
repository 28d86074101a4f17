import type { Profile } from '../converter.ts';
import type { LockedSpan } from '../locked-spans.ts';
import type { NameSpan } from '../names/name-span.ts';
import { namesIn } from '../names/names.ts';
import { rules } from '../rules/rules.ts';
import { rulesToHans } from '../rules/to-hans.ts';
import type { ContextRule, Spot } from '../rules/rule.ts';
import type { Script } from '../script.ts';
import type { Authority, Decision } from './decision.ts';
import type { Table } from './table.ts';
import { register, toHans, toHant, variants, variantsBack } from './tables.ts';
import { cutsAWord, wordsOf, type Words } from './words.ts';

/** What the engine may use; all of it is on unless a trial turns it off. */
export interface Powers {
  guard: boolean;
  names: boolean;
  lexicon: boolean;
  rules: boolean;
}

export interface DecideOptions {
  profile: Profile | 'opencc';
  /** Stretches that are settled already. */
  locks?: readonly LockedSpan[];
  /** The whole article, where names may stand more clearly. */
  context?: string;
  powers?: Partial<Powers>;
}

const allPowers: Powers = { guard: true, names: true, lexicon: true, rules: true };

type RulesByChar = ReadonlyMap<string, readonly ContextRule[]>;

function byChar(list: readonly ContextRule[]): RulesByChar {
  const map = new Map<string, ContextRule[]>();
  for (const rule of list)
    for (const char of rule.chars) map.set(char, [...(map.get(char) ?? []), rule]);
  return map;
}

const hantRules = byChar(rules);
const hansRules = byChar(rulesToHans);

/**
 * How each stretch of a text is written in the other script: characters that have one form only, phrases, and what is
 * doubtful. Outputs put one after the other, with the text between them, are the converted text.
 */
export function decide(text: string, to: Script, options: DecideOptions): Decision[] {
  return to === 'zh-Hant' ? decideHant(text, options) : decideHans(text, options);
}

function decideHant(
  text: string,
  { profile, locks = [], context, powers = {} }: DecideOptions,
): Decision[] {
  const may = { ...allPowers, ...powers };
  const table = toHant();
  const local = localOf(profile);
  const words = may.guard || may.rules ? wordsOf(text) : undefined;
  const taken = new Map(locks.map((lock) => [lock.start, lock]));
  const names = may.names ? namesIn(text, context) : [];
  const sure = new Map(
    names.filter(({ sure: isSure }) => isSure).map((name) => [name.offset, name]),
  );
  const found: Decision[] = [];
  for (let at = 0; at < text.length;) {
    const lock = taken.get(at);
    if (lock) {
      const source = text.slice(lock.start, lock.end);
      found.push({
        offset: at,
        source,
        output: lock.output,
        candidates: [lock.output],
        decidedBy: 'glossary',
      });
      at = Math.max(lock.end, at + 1);
      continue;
    }
    const limit = roomBefore(at, locks, text.length);
    const name = sure.get(at);
    if (name && name.text.length <= limit) {
      found.push(nameDecision(name, table, local));
      at += name.text.length;
      continue;
    }
    const step = phraseHere(text, at, limit, table, words, may);
    if (step) {
      found.push(step);
      at += step.source.length;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const forms = table.formsOf(char) ?? [char];
    if (forms.length > 1 || forms[0] !== char || local?.formsOf(char) !== undefined) {
      const output = forms[0] ?? char;
      const decidedBy: Authority = forms.length > 1 ? 'default' : 'only-form';
      found.push({ offset: at, source: char, output, candidates: forms, decidedBy });
    }
    at += char.length;
  }
  const ruled =
    may.rules && words
      ? found.flatMap((each) => withRules(each, text, words, table, hantRules))
      : found;
  return inForms(text, ruled, local, profile);
}

/** The surname in its form, the given name character by character. */
function nameDecision(
  { offset, text, output, reason }: NameSpan,
  table: Table,
  local: Table | undefined,
): Decision {
  const given = [...text].slice(1).map((char) => {
    const form = table.formsOf(char)?.[0] ?? char;
    return local ? through(local, form, true) : form;
  });
  return whole(offset, text, output + given.join(''), 'name', reason);
}

function phraseHere(
  text: string,
  at: number,
  limit: number,
  table: Table,
  words: Words | undefined,
  may: Powers,
): Decision | undefined {
  if (may.lexicon) {
    const entry = register().phraseAt(text, at, limit);
    if (
      entry &&
      !(words && entry.source.length < 3 && cutsAWord(words, at, at + entry.source.length))
    )
      return whole(at, entry.source, entry.output, 'lexicon', entry.source);
  }
  let phrase = table.phraseAt(text, at, limit);
  while (phrase) {
    const end = at + phrase.source.length;
    if (!may.guard || !words || !cutsAWord(words, at, end))
      return whole(at, phrase.source, phrase.output, 'phrase', phrase.source);
    phrase = table.phraseAt(text, at, phrase.source.length - 1);
  }
  return undefined;
}

function whole(
  offset: number,
  source: string,
  output: string,
  decidedBy: Authority,
  by: string,
): Decision {
  return { offset, source, output, candidates: [output], decidedBy, by };
}

/** Units until the next stretch that is settled. */
function roomBefore(at: number, locks: readonly LockedSpan[], end: number): number {
  return (locks.find(({ start }) => start > at)?.start ?? end) - at;
}

/** The characters of a phrase, or one alone, as the rules see them in their place. */
function withRules(
  decision: Decision,
  text: string,
  words: Words,
  table: Table,
  rulesOf: RulesByChar,
): Decision[] {
  const { decidedBy, source, output, offset } = decision;
  const isShort = decidedBy === 'lexicon' && source.length < 3;
  if (decidedBy !== 'phrase' && decidedBy !== 'default' && !isShort) return [decision];
  const chars = [...source];
  if (!chars.some((char) => rulesOf.has(char))) return [decision];
  const outputs = [...output];
  let at = offset;
  let changed = false;
  const parts = chars.map((char, index): Decision => {
    const usual = outputs[index] ?? char;
    const answer = ruleAnswer(rulesOf.get(char), char, text, at, words);
    const place = at;
    at += char.length;
    const candidates = table.formsOf(char) ?? [usual];
    if (!answer)
      return {
        offset: place,
        source: char,
        output: usual,
        candidates,
        decidedBy,
        ...(decision.by && { by: decision.by }),
      };
    changed = true;
    return {
      offset: place,
      source: char,
      output: answer.form,
      candidates,
      decidedBy: 'rule',
      by: answer.name,
    };
  });
  return changed ? parts : [decision];
}

function ruleAnswer(
  known: readonly ContextRule[] | undefined,
  char: string,
  text: string,
  at: number,
  words: Words,
): { form: string; name: string } | undefined {
  if (!known) return undefined;
  const spot = spotAt(char, text, at, words);
  for (const rule of known) {
    const form = rule.form(spot);
    if (form !== undefined) return { form, name: rule.name };
  }
  return undefined;
}

const sentenceEnd = /[。！？!?\n]/;

function spotAt(char: string, text: string, at: number, words: Words): Spot {
  const left = text.slice(Math.max(0, at - 32), at);
  const right = text.slice(at + char.length, at + char.length + 32);
  const before = left.split(sentenceEnd).at(-1) ?? '';
  const after = right.split(sentenceEnd, 1)[0] ?? '';
  const start = words.startOf(at);
  return {
    char,
    before: [...before].slice(-16).join(''),
    after: [...after].slice(0, 16).join(''),
    word: text.slice(start, words.endOf(at)),
    at: [...text.slice(start, at)].length,
  };
}

function localOf(profile: DecideOptions['profile']): Table | undefined {
  if (profile === 'opencc') return undefined;
  return variants[profile === 'hk' || profile === 'gov' ? profile : 'tw']();
}

/**
 * What OpenCC decided, in the forms of the profile: the text is read whole, for a local phrase may run across two
 * decisions. The other authorities write in the forms of the default profile and are led to others from there.
 */
function inForms(
  text: string,
  decisions: readonly Decision[],
  local: Table | undefined,
  profile: DecideOptions['profile'],
): Decision[] {
  const isHome = profile === 'hant' || profile === 'tw';
  const back = isHome ? undefined : variantsBack.tw();
  const standard = decisions.map((decision) =>
    isOurs(decision) && back ? inEach(decision, (form) => through(back, form, false)) : decision,
  );
  if (!local) return standard;
  const isDefault = profile === 'hant';
  const toLocal = (form: string): string => through(local, form, isDefault);
  const localText = through(local, joined(text, standard), isDefault);
  let at = 0;
  let end = 0;
  return standard.map((decision) => {
    at += decision.offset - end;
    end = decision.offset + decision.source.length;
    const output = localText.slice(at, at + decision.output.length);
    at += decision.output.length;
    if (decision.decidedBy === 'glossary' || (isHome && isOurs(decision))) return decision;
    return { ...inEach(decision, toLocal), output };
  });
}

function isOurs({ decidedBy }: Decision): boolean {
  return decidedBy === 'lexicon' || decidedBy === 'rule' || decidedBy === 'name';
}

function inEach(decision: Decision, change: (form: string) => string): Decision {
  return {
    ...decision,
    output: change(decision.output),
    candidates: decision.candidates.map(change),
  };
}

/** The text with every decision carried out. */
export function joined(
  text: string,
  decisions: readonly { offset: number; source: { length: number }; output: string }[],
): string {
  let result = '';
  let at = 0;
  for (const { offset, source, output } of decisions) {
    result += text.slice(at, offset) + output;
    at = offset + source.length;
  }
  return result + text.slice(at);
}

function through(table: Table, text: string, isDefault: boolean): string {
  let result = '';
  for (let at = 0; at < text.length;) {
    const phrase = table.phraseAt(text, at);
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    result += phrase?.output ?? table.formsOf(char)?.[0] ?? char;
    at += phrase?.source.length ?? char.length;
  }
  return isDefault ? result.replaceAll('汙', '污') : result;
}

/** To Simplified there is little to decide: local forms are led back to those of OpenCC, then converted. */
function decideHans(text: string, { profile, locks = [], powers = {} }: DecideOptions): Decision[] {
  const may = { ...allPowers, ...powers };
  const back = profile === 'opencc' ? undefined : variantsBack[profile === 'hk' ? 'hk' : 'tw']();
  const standard = back ? through(back, text, false) : text;
  const table = toHans();
  const taken = new Map(locks.map((lock) => [lock.start, lock]));
  const found: Decision[] = [];
  for (let at = 0; at < text.length;) {
    const lock = taken.get(at);
    if (lock) {
      const source = text.slice(lock.start, lock.end);
      found.push({
        offset: at,
        source,
        output: lock.output,
        candidates: [lock.output],
        decidedBy: 'glossary',
      });
      at = Math.max(lock.end, at + 1);
      continue;
    }
    const limit = roomBefore(at, locks, text.length);
    const phrase = table.phraseAt(standard, at, limit);
    const char = String.fromCodePoint(standard.codePointAt(at) ?? 0);
    const original = text.slice(at, at + (phrase?.source.length ?? char.length));
    const forms = phrase ? [phrase.output] : (table.formsOf(char) ?? [char]);
    const output = forms[0] ?? char;
    const isRuled = hansRules.has(original);
    if (output !== original || forms.length > 1 || isRuled)
      found.push({
        offset: at,
        source: original,
        output,
        candidates: forms,
        decidedBy: phrase ? 'phrase' : forms.length > 1 || isRuled ? 'default' : 'only-form',
      });
    at += original.length;
  }
  if (!may.rules || !text.includes('著')) return found;
  const words = wordsOf(text);
  return found.flatMap((each) => withRules(each, text, words, table, hansRules));
}
