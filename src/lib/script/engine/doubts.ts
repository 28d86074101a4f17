import { commonSurnames } from '../names/common-surnames.ts';
import { textOf } from './code-points.ts';
import type { Decision } from './decision.ts';
import type { Draft } from './draft.ts';
import { toHant } from './tables.ts';
import type { DoubtfulName } from './to-hant.ts';

type Doubt = NonNullable<Decision['doubt']>;

/** Why an editor should look at a character of a draft, by its place. */
export function doubtsOf(draft: Draft, names: readonly DoubtfulName[]): ReadonlyMap<number, Doubt> {
  const doubts = new Map<number, Doubt>();
  for (let at = 0; at < draft.length; at += 1) {
    const doubt = doubtOf(draft, at);
    if (doubt) doubts.set(at, doubt);
  }
  for (const { start, end, forms } of draft.refusals) {
    const by = textOf(draft.codes, start, end);
    forms.forEach((form, index) => {
      const authority = draft.stretchAt(start + index)?.authority;
      if (form === draft.forms[start + index] || (authority && authority !== 'phrase')) return;
      doubts.set(start + index, { tier: 1, reason: `“${by}”跨在两个词上，没有当作一个词` });
    });
  }
  for (const { start, forms, reason } of names) {
    forms.forEach((form, index) => {
      if (form !== draft.forms[start + index])
        doubts.set(start + index, { tier: 1, reason: `也许是人名：${reason}` });
    });
  }
  return doubts;
}

function doubtOf(draft: Draft, at: number): Doubt | undefined {
  if ((toHant().formsOf(draft.codes[at] ?? 0)?.length ?? 1) < 2) return undefined;
  const stretch = draft.stretchAt(at);
  if (stretch?.authority === 'name' && at > stretch.start)
    return { tier: 1, reason: '人名用字，字形要问本人' };
  if (!stretch)
    return mayBeGiven(draft, at)
      ? { tier: 1, reason: '也许是人名用字，字形要问本人' }
      : { tier: 2, reason: '没有词语可依，用了最常见的字形' };
  const isOpen = stretch.others?.some(
    (forms) => (forms[at - stretch.start] ?? draft.forms[at]) !== draft.forms[at],
  );
  return isOpen
    ? { tier: 2, reason: `“${textOf(draft.codes, stretch.start, stretch.end)}”有不止一种写法` }
    : undefined;
}

/** Characters of given names whose form only their bearers know: 雲 or 云, 傑 or 杰. */
const openInNames = new Set('云杰岩升丰钟郁松谷');

/** One of these, one or two characters behind a surname. */
function mayBeGiven(draft: Draft, at: number): boolean {
  return (
    openInNames.has(draft.charAt(at)) &&
    [1, 2].some((back) => at >= back && commonSurnames.has(draft.charAt(at - back)))
  );
}
