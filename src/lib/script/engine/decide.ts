import type { Profile } from '../converter.ts';
import type { LockedSpan } from '../locked-spans.ts';
import type { Script } from '../script.ts';
import type { Decision } from './decision.ts';
import { doubtsOf } from './doubts.ts';
import { textOf } from './code-points.ts';
import { placed, type Lock, type Placed } from './placed.ts';
import { allPowers, type Powers } from './powers.ts';
import { through, type Table } from './table.ts';
import { formsFor, toHans, toHant } from './tables.ts';
import { settleHans } from './to-hans.ts';
import { settleHant, type DoubtfulName } from './to-hant.ts';

export interface DecideOptions {
  /** `opencc` are the forms OpenCC takes for its standard, for trials only. */
  profile?: Profile | 'opencc';
  /** What is settled before any dictionary, in the order of the text. */
  locks?: readonly LockedSpan[];
  /** The whole article, for the names in it. */
  context?: string | undefined;
  powers?: Powers;
}

/**
 * How each locked span, each character that may take several forms and each that changes got its form in the other
 * script, in the order of the text. Never throws.
 * @example decide('发展', 'zh-Hans', 'zh-Hant')[0]?.candidates // ['發', '髮']
 */
export function decide(
  text: string,
  from: Script,
  to: Script,
  options: DecideOptions = {},
): Decision[] {
  const { draft, locks, offsetAt, doubtful } = settle(text, from, to, options);
  const doubts = doubtsOf(draft, doubtful);
  const table = to === 'zh-Hant' ? toHant() : toHans();
  const local = localOf(to, options);
  const free = (start: number, end: number): Decision[] => {
    const forms = local ? through(local, draft.forms, start, end) : draft.forms.slice(start, end);
    return forms.flatMap((form, index): Decision[] => {
      const code = draft.codes[start + index] ?? 0;
      const known = table.formsOf(code) ?? [code];
      const source = draft.charAt(start + index);
      const output = textOf([form]);
      if (known.length === 1 && output === source) return [];
      const candidates = local ? known.map((each) => local.formsOf(each)?.[0] ?? each) : known;
      const stretch = draft.stretchAt(start + index);
      const doubt = doubts.get(start + index);
      return [
        {
          offset: offsetAt(start + index),
          source,
          output,
          candidates: [...new Set([form, ...candidates])].map((each) => textOf([each])),
          decidedBy: stretch?.authority ?? (known.length > 1 ? 'default' : 'only-form'),
          ...(stretch && { by: stretch.by ?? textOf(draft.codes, stretch.start, stretch.end) }),
          ...(doubt && { doubt }),
        },
      ];
    });
  };
  return assembled(draft.length, locks, free, ({ span }) => [
    {
      offset: span.start,
      source: text.slice(span.start, span.end),
      output: span.output,
      candidates: [span.output],
      decidedBy: span.authority,
      by: span.reads,
    },
  ]).flat();
}

/**
 * The texts in the other script, read as the one text they make together: a word may run across their borders. One code
 * point for each, but for what locked spans say; such a span belongs to the text it begins in. Never throws.
 */
export function converted(
  texts: readonly string[],
  from: Script,
  to: Script,
  options: DecideOptions = {},
): string[] {
  const { draft, locks, offsetAt } = settle(texts.join(''), from, to, options);
  const local = localOf(to, options);
  const free = (start: number, end: number): readonly number[] =>
    local ? through(local, draft.forms, start, end) : draft.forms.slice(start, end);
  if (texts.length === 1)
    return [
      assembled(
        draft.length,
        locks,
        (start, end) => textOf(free(start, end)),
        ({ span }) => span.output,
      ).join(''),
    ];
  const outputs = texts.map(() => '');
  let index = 0;
  let end = texts[0]?.length ?? 0;
  const put = (offset: number, output: string): void => {
    while (offset >= end && index < texts.length - 1) end += texts[(index += 1)]?.length ?? 0;
    outputs[index] = (outputs[index] ?? '') + output;
  };
  assembled(
    draft.length,
    locks,
    (start, stop) => {
      free(start, stop).forEach((form, at) => {
        put(offsetAt(start + at), textOf([form]));
      });
    },
    ({ span }) => {
      put(span.start, span.output);
    },
  );
  return outputs;
}

interface Settled extends Placed {
  doubtful: readonly DoubtfulName[];
}

function settle(
  text: string,
  from: Script,
  to: Script,
  { profile = 'hant', locks = [], context, powers = allPowers }: DecideOptions,
): Settled {
  const place = placed(text, locks);
  if (from === to) return { ...place, doubtful: [] };
  if (to === 'zh-Hant') return { ...place, doubtful: settleHant(place.draft, powers, context) };
  const regions = { hant: 'tw', tw: 'tw', hk: 'hk', gov: 'tw', opencc: undefined } as const;
  settleHans(place.draft, regions[profile], powers);
  return { ...place, doubtful: [] };
}

function localOf(to: Script, { profile = 'hant' }: DecideOptions): Table | undefined {
  return to === 'zh-Hans' || profile === 'opencc' ? undefined : formsFor[profile]();
}

/** The free runs of a draft and its locks, in the order of the text. */
function assembled<T>(
  length: number,
  locks: readonly Lock[],
  free: (start: number, end: number) => T,
  locked: (lock: Lock) => T,
): T[] {
  const parts: T[] = [];
  let at = 0;
  for (const lock of locks) {
    if (lock.start > at) parts.push(free(at, lock.start));
    parts.push(locked(lock));
    at = lock.end;
  }
  if (at < length) parts.push(free(at, length));
  return parts;
}
