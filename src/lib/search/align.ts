import type { BothScripts } from './documents.ts';
import type { Fold } from './fold.ts';

/** How far a text is looked for in the other edition. */
const reach = 8;

/**
 * The paragraphs of two editions side by side. They are the same, one for one, but for what only one edition says, such
 * as from which script it was made: that stands beside nothing.
 */
export function aligned(
  hans: readonly string[],
  hant: readonly string[],
  fold: Fold,
): BothScripts[] {
  const pair = (left = '', right = ''): BothScripts => ({ 'zh-Hans': left, 'zh-Hant': right });
  if (hans.length === hant.length) return hans.map((text, at) => pair(text, hant[at]));
  const [left, right] = [hans.map(fold), hant.map(fold)];
  const pairs: BothScripts[] = [];
  let [at, other] = [0, 0];
  while (at < hans.length || other < hant.length) {
    const inRight = right.slice(other, other + reach).indexOf(left[at] ?? '');
    const inLeft = left.slice(at, at + reach).indexOf(right[other] ?? '');
    if (at >= hans.length || inRight > 0) pairs.push(pair('', hant[other++]));
    else if (other >= hant.length || inLeft > 0) pairs.push(pair(hans[at++]));
    else pairs.push(pair(hans[at++], hant[other++]));
  }
  return pairs;
}
