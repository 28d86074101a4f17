import type { Term } from './glossary.ts';
import type { Script } from './script.ts';

/** A stretch of a text, in UTF-16 units, whose conversion is settled before any dictionary is asked. */
export interface LockedSpan {
  start: number;
  end: number;
  /** What stands there for a reader of the text's own script. */
  reads: string;
  output: string;
  authority: 'mark' | 'glossary';
}

export interface Locks {
  terms: readonly Term[];
  keep: readonly string[];
  from: Script;
  to: Script;
}

/** U+FFFC parts blocks: a mark ends in the block it began in. */
const inlineMark = /-\{([^{}\ufffc]*)\}-/gu;
/** URLs, e-mail addresses, file names with a usual ending. */
const endings = 'jpe?g|png|gif|svg|webp|pdf|docx?|xlsx?|pptx?|csv|json|mdx?|html?|zip|mp4';
const technical = new RegExp(
  [
    String.raw`https?:\/\/[^\s\p{Script=Han}，。；：！？、“”‘’（）《》]+`,
    String.raw`[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    // A file name may hold Han characters; one that starts with them must stand by itself.
    String.raw`[A-Za-z0-9_-][\p{L}\p{N}_-]*\.(?:${endings})(?![A-Za-z0-9])`,
    String.raw`(?<![\p{L}\p{N}])\p{Script=Han}[\p{Script=Han}\d_-]*\.(?:${endings})(?![A-Za-z0-9])`,
  ].join('|'),
  'giu',
);

/**
 * Spans in the order of the text, without overlaps. An inline mark is stronger than a text to keep, that is
 * stronger than an address, that is stronger than a glossary term; among terms the earlier, then the longer.
 */
export function lockedSpans(text: string, locks: Locks): LockedSpan[] {
  const taken: LockedSpan[] = [];
  const add = (spans: readonly LockedSpan[]): void => {
    for (const span of spans) {
      if (taken.every(({ start, end }) => span.end <= start || span.start >= end)) taken.push(span);
    }
  };
  add(inlineMarks(text, locks));
  if (locks.from !== locks.to) {
    for (const kept of locks.keep) add(occurrences(text, kept, kept));
    add([...text.matchAll(technical)].map((match) => spanOf(match.index, match[0], match[0])));
    for (const term of byLength(locks.terms, locks.from)) {
      add(occurrences(text, side(term, locks.from), side(term, locks.to)));
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** `-{范斌}-` stays as it is in both editions; `-{zh-hans:甲;zh-hant:乙}-` says what each edition reads. */
function inlineMarks(text: string, { from, to }: Locks): LockedSpan[] {
  return [...text.matchAll(inlineMark)].map((match) => {
    const [mark, inner = ''] = match;
    const choices = inner
      .split(/[;；]/)
      .map((choice) => /^\s*(zh-han[st])\s*[:：](.*)$/iu.exec(choice));
    const choiceOf = (script: Script): string =>
      choices.find((choice) => choice?.[1]?.toLowerCase() === script.toLowerCase())?.[2] ?? inner;
    return {
      start: match.index,
      end: match.index + mark.length,
      reads: choiceOf(from),
      output: choiceOf(to),
      authority: 'mark',
    };
  });
}

function occurrences(text: string, wanted: string, output: string): LockedSpan[] {
  const found: LockedSpan[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    found.push(spanOf(at, wanted, output));
  }
  return found;
}

function spanOf(start: number, matched: string, output: string): LockedSpan {
  return { start, end: start + matched.length, reads: matched, output, authority: 'glossary' };
}

function byLength(terms: readonly Term[], from: Script): Term[] {
  return [...terms].sort((a, b) => side(b, from).length - side(a, from).length);
}

function side(term: Term, script: Script): string {
  return script === 'zh-Hans' ? term.hans : term.hant;
}
