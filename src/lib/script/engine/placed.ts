import type { LockedSpan } from '../locked-spans.ts';
import { Draft } from './draft.ts';

/** A locked span in a draft, by code points. */
export interface Lock {
  start: number;
  end: number;
  span: LockedSpan;
}

/** A text whose inline marks are replaced by what they read in its own script, so that words around them are whole. */
export interface Placed {
  draft: Draft;
  locks: readonly Lock[];
  /** Where a free character of the draft stands in the text itself, in UTF-16 units. */
  offsetAt(index: number): number;
}

export function placed(text: string, spans: readonly LockedSpan[]): Placed {
  let plain = '';
  let at = 0;
  const units: { start: number; end: number; span: LockedSpan }[] = [];
  for (const span of spans) {
    plain += text.slice(at, span.start);
    units.push({ start: plain.length, end: plain.length + span.reads.length, span });
    plain += span.reads;
    at = span.end;
  }
  const draft = new Draft(plain + text.slice(at));
  const locks = units.map(({ start, end, span }) => ({
    start: draft.indexAt(start),
    end: draft.indexAt(end),
    span,
  }));
  for (const { start, end, span } of locks) draft.settle({ start, end, authority: span.authority });
  return {
    draft,
    locks,
    offsetAt(index) {
      const before = locks.findLast((lock) => lock.end <= index);
      if (!before) return draft.unitAt(index);
      return before.span.end + draft.unitAt(index) - draft.unitAt(before.end);
    },
  };
}
